namespace DeirZour.Tabular;

/// <summary>The form that the dates of each column of a table have: that of the first one.</summary>
internal sealed class DateForms
{
    private readonly Dictionary<int, DateForm> _forms = [];

    /// <summary>The usual form of the column where it is another, otherwise null.</summary>
    public DateForm? Differs(int column, DateForm form)
    {
        if (_forms.TryAdd(column, form) || _forms[column] == form)
        {
            return null;
        }

        return _forms[column];
    }
}
