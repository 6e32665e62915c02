namespace DeirZour.Validation;

/// <summary>Finds out whether a list holds an element twice.</summary>
internal static class Repetition
{
    private const int FewElements = 24;

    /// <summary>Whether all elements differ. Short lists, which nearly all are, cost no allocation.</summary>
    public static bool None<T>(ReadOnlySpan<T> elements)
        where T : IEquatable<T>
    {
        if (elements.Length > FewElements)
        {
            return NoneOfMany(elements);
        }

        for (var i = 1; i < elements.Length; i++)
        {
            if (elements[..i].Contains(elements[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool NoneOfMany<T>(ReadOnlySpan<T> elements)
    {
        var seen = new HashSet<T>(elements.Length);
        foreach (var element in elements)
        {
            if (!seen.Add(element))
            {
                return false;
            }
        }

        return true;
    }
}
