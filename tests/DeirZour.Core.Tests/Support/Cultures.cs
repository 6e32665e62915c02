using System.Globalization;

namespace DeirZour.Tests.Support;

/// <summary>Runs code under cultures whose digits, signs, separators, calendars or casing differ from the invariant ones.</summary>
public static class Cultures
{
    /// <summary>Arabic (Syria), Persian (Iran) and Turkish.</summary>
    public static TheoryData<string> Different { get; } = ["ar-SY", "fa-IR", "tr-TR"];

    /// <summary>Runs an action with a culture as the current one of formats and of resources.</summary>
    public static void Under(string name, Action action)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
