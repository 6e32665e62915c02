namespace DeirZour.Json.Converters;

/// <summary>A converter of a list.</summary>
internal interface IListConverter
{
    Type ElementType { get; }
}
