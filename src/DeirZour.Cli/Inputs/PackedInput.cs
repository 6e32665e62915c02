namespace DeirZour.Cli.Inputs;

/// <summary>Tells from its first bytes that an input is a workbook or compressed, so that it is not taken for text.</summary>
internal static class PackedInput
{
    /// <summary>What to do about an input that is no text.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <returns>What was expected and found, or null when it may be text.</returns>
    public static string? Problem(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] when head.IndexOf("xl/"u8) >= 0 => "expected text, found an Excel workbook; save its sheet as \"CSV UTF-8\" first",
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => "expected text, found a ZIP archive or an office document; unpack it, or save it as text, first",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "expected text, found an old Excel workbook or office document; save it as CSV or text first",
        [0x1F, 0x8B, ..] => "expected text, found a file compressed by gzip; unpack it first, or pipe what gzip -dc writes to -",
        _ => null,
    };
}
