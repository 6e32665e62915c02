namespace DeirZour.Tabular;

/// <summary>What a tokenizer came to.</summary>
internal enum TokenizerStatus
{
    /// <summary>It needs more bytes.</summary>
    NeedInput,

    /// <summary>It has a record.</summary>
    Record,

    /// <summary>It passed over a record that is beyond a limit and left a finding.</summary>
    Skipped,

    /// <summary>There is nothing more.</summary>
    End,
}
