namespace DeirZour.Tabular;

/// <content>Where it happened.</content>
public sealed partial record IraqBodyCountRow
{
    /// <summary><c>location</c>: the place in words.</summary>
    public string? Location { get; init; }

    /// <summary><c>town</c>: the town.</summary>
    public string? Town { get; init; }

    /// <summary><c>governorate</c>: the governorate.</summary>
    public string? Governorate { get; init; }

    /// <summary><c>alt_province</c>: another governorate that it may have been.</summary>
    public string? AlternativeProvince { get; init; }

    /// <summary><c>district</c>: the district.</summary>
    public string? District { get; init; }

    /// <summary><c>alt_district</c>: another district that it may have been.</summary>
    public string? AlternativeDistrict { get; init; }
}
