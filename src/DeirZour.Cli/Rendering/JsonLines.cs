using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DeirZour.Cli.Rendering;

/// <summary>Writes one JSON value after the other to a stream. Dispose to flush.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int FlushAt = 1 << 14;

    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt);

    /// <param name="output">Where to write; it stays open.</param>
    public JsonLines(Stream output)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Takes one value; then call <see cref="End"/>.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Writes bytes between values.</summary>
    public void Raw(ReadOnlySpan<byte> utf8) => _buffer.Write(utf8);

    /// <summary>Closes a value.</summary>
    /// <param name="after">What follows it.</param>
    public void End(ReadOnlySpan<byte> after)
    {
        Json.Flush();
        Json.Reset();
        Raw(after);
        if (_buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    public void Dispose()
    {
        Json.Dispose();
        Flush();
    }

    private void Flush()
    {
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
