namespace DeirZour;

/// <summary>Thrown by <c>Parse</c> methods when a text does not have the form of the value; carries the <see cref="DeirZour.Diagnostic"/>.</summary>
/// <remarks>Use the matching <c>TryParse</c> for input that may be wrong: it never throws.</remarks>
public sealed class DeirZourFormatException : FormatException
{
    /// <summary>Makes the exception for a finding.</summary>
    /// <param name="diagnostic">What was wrong and where; its text becomes the message.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public DeirZourFormatException(Diagnostic diagnostic)
        : base(diagnostic?.ToString()) =>
        Diagnostic = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));

    /// <summary>What was wrong and where.</summary>
    public Diagnostic Diagnostic { get; }
}
