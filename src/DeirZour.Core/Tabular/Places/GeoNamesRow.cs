using NodaTime;

namespace DeirZour.Tabular;

/// <summary>One row of a GeoNames dump, as it stands there.</summary>
/// <remarks>Source of the format: https://download.geonames.org/export/dump/readme.txt. Equality is by value. Thread safe.</remarks>
public sealed record GeoNamesRow
{
    /// <summary><c>geonameid</c>: the number of the entry.</summary>
    public required GeoNamesId Id { get; init; }

    /// <summary><c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>asciiname</c>: the name in ASCII, or <see langword="null"/>.</summary>
    public string? AsciiName { get; init; }

    /// <summary><c>alternatenames</c>: other names, in all scripts and partly made by machine.</summary>
    public EquatableArray<string> AlternateNames { get; init; }

    /// <summary><c>latitude</c> and <c>longitude</c>, or <see langword="null"/> when they are missing or unusable.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary><c>feature class</c>: one letter such as P for populated places, or <see langword="null"/>.</summary>
    public string? FeatureClass { get; init; }

    /// <summary><c>feature code</c>, such as <c>PPLA</c>, or <see langword="null"/>.</summary>
    public string? FeatureCode { get; init; }

    /// <summary><c>country code</c>: ISO 3166-1 alpha-2, or <see langword="null"/>.</summary>
    public string? CountryCode { get; init; }

    /// <summary><c>admin1 code</c> to <c>admin4 code</c>: the divisions that the place is in, from the first order on, as far as given without a gap.</summary>
    public EquatableArray<string> AdminCodes { get; init; }

    /// <summary><c>population</c>, or <see langword="null"/>; 0 mostly means unknown.</summary>
    public long? Population { get; init; }

    /// <summary><c>modification date</c>, or <see langword="null"/>.</summary>
    public LocalDate? ModifiedOn { get; init; }

    /// <summary>Where the row begins in the file, or <see langword="null"/>.</summary>
    public TextPosition? Position { get; init; }
}
