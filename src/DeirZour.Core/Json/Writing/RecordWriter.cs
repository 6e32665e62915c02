using System.Buffers;
using System.Text.Json;
using DeirZour.Json.Contracts;
using DeirZour.Json.Reading;

namespace DeirZour.Json.Writing;

/// <summary>Writes records as text, in pieces that are handed on when they are large enough.</summary>
internal static class RecordWriter
{
    private const int PieceLength = 1 << 15;

    /// <summary>The text of an envelope.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Envelope(Dataset dataset)
    {
        var text = new ArrayBufferWriter<byte>(PieceLength * 2);
        using var json = Writer(text);
        text.Write("{\n\"schema\":\""u8);
        text.Write(System.Text.Encoding.UTF8.GetBytes(SchemaName.Current));
        text.Write("\""u8);
        foreach (var (kind, records) in Sections(dataset))
        {
            text.Write(",\n\""u8);
            text.Write(System.Text.Encoding.UTF8.GetBytes(kind.Section));
            text.Write("\":["u8);
            var isFirst = true;
            foreach (var record in records)
            {
                text.Write(isFirst ? "\n  "u8 : ",\n  "u8);
                isFirst = false;
                Write(json, record, kind.InEnvelope.Options);
                if (text.WrittenCount >= PieceLength)
                {
                    yield return text.WrittenMemory;
                    text.ResetWrittenCount();
                }
            }

            text.Write(isFirst ? "]"u8 : "\n]"u8);
        }

        text.Write("\n}\n"u8);
        yield return text.WrittenMemory;
    }

    /// <summary>The text of NDJSON.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Lines(IEnumerable<IRecord> records)
    {
        var text = new ArrayBufferWriter<byte>(PieceLength * 2);
        using var json = Writer(text);
        foreach (var record in records)
        {
            Write(json, record, RecordContracts.OnLine);
            text.Write("\n"u8);
            if (text.WrittenCount >= PieceLength)
            {
                yield return text.WrittenMemory;
                text.ResetWrittenCount();
            }
        }

        yield return text.WrittenMemory;
    }

    private static Utf8JsonWriter Writer(ArrayBufferWriter<byte> text) => new(text, new JsonWriterOptions
    {
        Encoder = RecordContracts.InEnvelope.Encoder,
        MaxDepth = RecordContracts.MaxDepth,
        SkipValidation = true,
    });

    private static void Write(Utf8JsonWriter json, IRecord record, JsonSerializerOptions options)
    {
        JsonSerializer.Serialize(json, record, options.GetTypeInfo(record.GetType()));
        json.Flush();
        json.Reset();
    }

    private static IEnumerable<(RecordKind Kind, IEnumerable<IRecord> Records)> Sections(Dataset dataset) => RecordKind.All.Zip<RecordKind, IEnumerable<IRecord>>(
    [
        dataset.Sources, dataset.Documents, dataset.Actors, dataset.Places, dataset.Events, dataset.Claims, dataset.Statements,
    ]);
}
