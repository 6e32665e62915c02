namespace DeirZour.Tabular;

/// <content>What happened, and how often it is told.</content>
public sealed partial record GdeltEventRow
{
    /// <summary><c>IsRootEvent</c>: whether it is told in the lead of a text.</summary>
    public bool? IsRootEvent { get; init; }

    /// <summary><c>EventCode</c>: the CAMEO code of the event, leading zeros included.</summary>
    public string? EventCode { get; init; }

    /// <summary><c>EventBaseCode</c>: the code one level up.</summary>
    public string? EventBaseCode { get; init; }

    /// <summary><c>EventRootCode</c>: the code two levels up, <c>01</c> to <c>20</c>.</summary>
    public string? EventRootCode { get; init; }

    /// <summary><c>QuadClass</c>: whether it is conflict or cooperation, in words or deeds.</summary>
    public GdeltQuadClass? QuadClass { get; init; }

    /// <summary><c>GoldsteinScale</c>: the effect that such events have on stability, from -10 to 10.</summary>
    public double? GoldsteinScale { get; init; }

    /// <summary><c>NumMentions</c>: how often it is mentioned in the texts of its first quarter of an hour.</summary>
    public int? NumMentions { get; init; }

    /// <summary><c>NumSources</c>: in how many sources.</summary>
    public int? NumSources { get; init; }

    /// <summary><c>NumArticles</c>: in how many texts.</summary>
    public int? NumArticles { get; init; }

    /// <summary><c>AvgTone</c>: the mean tone of those texts, from -100 to 100.</summary>
    public double? AverageTone { get; init; }
}
