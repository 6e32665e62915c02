namespace DeirZour.Tabular;

/// <summary>How much a dataset's rows depend on a column.</summary>
public enum ColumnPresence
{
    /// <summary>Every known release has it; without it something is lost. Its absence is information.</summary>
    Usual,

    /// <summary>Not every known release has it. Its absence says nothing.</summary>
    Optional,

    /// <summary>Rows lose their meaning without it. Its absence is an error.</summary>
    Required,
}
