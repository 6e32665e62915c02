namespace DeirZour.Json.Converters;

/// <summary>A converter of a value by way of an object that holds its members.</summary>
internal interface IFormConverter
{
    Type FormType { get; }

    /// <summary>What keeps the members from making a value, or null when nothing does.</summary>
    string? FindProblem(object form);
}
