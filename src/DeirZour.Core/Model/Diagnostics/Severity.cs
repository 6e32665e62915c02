namespace DeirZour;

/// <summary>How grave a finding is. Only <see cref="Error"/> makes data unusable; the rest is for the reader's judgement.</summary>
public enum Severity
{
    /// <summary>Worth knowing, nothing to mend: two sources that contradict each other, for example.</summary>
    Information,

    /// <summary>Implausible or unusual, but representable; real datasets contain such rows.</summary>
    Warning,

    /// <summary>The record is lost, or breaks a promise that other code relies on.</summary>
    Error,
}
