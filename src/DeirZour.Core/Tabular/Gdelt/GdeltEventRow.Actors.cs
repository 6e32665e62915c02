namespace DeirZour.Tabular;

/// <content>Who took part.</content>
public sealed partial record GdeltEventRow
{
    /// <summary><c>Actor1Code</c>: the CAMEO code of the first actor, all parts of it.</summary>
    public string? Actor1Code { get; init; }

    /// <summary><c>Actor1Name</c>: its name as in the text.</summary>
    public string? Actor1Name { get; init; }

    /// <summary><c>Actor1CountryCode</c>: the CAMEO code of its country.</summary>
    public string? Actor1CountryCode { get; init; }

    /// <summary><c>Actor1KnownGroupCode</c>: the CAMEO code of a known group.</summary>
    public string? Actor1KnownGroupCode { get; init; }

    /// <summary><c>Actor1EthnicCode</c>: the CAMEO code of an ethnic group.</summary>
    public string? Actor1EthnicCode { get; init; }

    /// <summary><c>Actor1Religion1Code</c>: the CAMEO code of a religion.</summary>
    public string? Actor1Religion1Code { get; init; }

    /// <summary><c>Actor1Religion2Code</c>: that of a second religion.</summary>
    public string? Actor1Religion2Code { get; init; }

    /// <summary><c>Actor1Type1Code</c>: the CAMEO code of a role, such as <c>REB</c>.</summary>
    public string? Actor1Type1Code { get; init; }

    /// <summary><c>Actor1Type2Code</c>: that of a second role.</summary>
    public string? Actor1Type2Code { get; init; }

    /// <summary><c>Actor1Type3Code</c>: that of a third role.</summary>
    public string? Actor1Type3Code { get; init; }

    /// <summary><c>Actor2Code</c>: the CAMEO code of the second actor, all parts of it.</summary>
    public string? Actor2Code { get; init; }

    /// <summary><c>Actor2Name</c>: its name as in the text.</summary>
    public string? Actor2Name { get; init; }

    /// <summary><c>Actor2CountryCode</c>: the CAMEO code of its country.</summary>
    public string? Actor2CountryCode { get; init; }

    /// <summary><c>Actor2KnownGroupCode</c>: the CAMEO code of a known group.</summary>
    public string? Actor2KnownGroupCode { get; init; }

    /// <summary><c>Actor2EthnicCode</c>: the CAMEO code of an ethnic group.</summary>
    public string? Actor2EthnicCode { get; init; }

    /// <summary><c>Actor2Religion1Code</c>: the CAMEO code of a religion.</summary>
    public string? Actor2Religion1Code { get; init; }

    /// <summary><c>Actor2Religion2Code</c>: that of a second religion.</summary>
    public string? Actor2Religion2Code { get; init; }

    /// <summary><c>Actor2Type1Code</c>: the CAMEO code of a role, such as <c>REB</c>.</summary>
    public string? Actor2Type1Code { get; init; }

    /// <summary><c>Actor2Type2Code</c>: that of a second role.</summary>
    public string? Actor2Type2Code { get; init; }

    /// <summary><c>Actor2Type3Code</c>: that of a third role.</summary>
    public string? Actor2Type3Code { get; init; }
}
