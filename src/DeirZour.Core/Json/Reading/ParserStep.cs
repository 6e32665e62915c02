namespace DeirZour.Json.Reading;

/// <summary>What a step of a <see cref="RecordParser"/> came to.</summary>
internal enum ParserStep
{
    /// <summary>A record or a finding.</summary>
    Item,

    /// <summary>There is nothing more to deliver without more text.</summary>
    NeedMore,

    /// <summary>Everything is delivered.</summary>
    End,
}
