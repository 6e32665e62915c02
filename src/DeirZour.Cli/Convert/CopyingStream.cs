using DeirZour.Cli.Inputs;

namespace DeirZour.Cli.Convert;

/// <summary>A stream that copies whatever is read from it.</summary>
/// <param name="input">What is read.</param>
/// <param name="copy">Where it is copied to.</param>
internal sealed class CopyingStream(Stream input, Stream copy) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        var length = input.Read(buffer);
        copy.Write(buffer[..length]);
        return length;
    }
}
