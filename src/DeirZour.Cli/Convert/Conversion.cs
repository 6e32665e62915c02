using DeirZour.Cli.Inputs;
using DeirZour.Json;
using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>Converts one input, in constant memory but for our own records on their way to GeoJSON.</summary>
/// <param name="output">Where to write.</param>
/// <param name="report">Takes the findings of readers.</param>
internal sealed class Conversion(Stream output, Action<Diagnostic> report)
{
    /// <summary>Reads an input to its end.</summary>
    /// <param name="input">The input; it stays open.</param>
    /// <param name="name">The name by which findings call it.</param>
    /// <param name="given">What it holds, or null to see it from its content.</param>
    /// <param name="target">One of <see cref="ConversionTarget.All"/>.</param>
    /// <exception cref="ToolException">It cannot be converted to that.</exception>
    public void Run(Stream input, string name, TableSchema? given, string target)
    {
        var headed = HeadedStream.Open(input, SchemaDetector.HeadLength);
        if (given is null && SchemaDetector.IsDataset(headed.Head))
        {
            FromRecords(Records(headed, name), name, target);
        }
        else if ((given ?? TableSchemas.Detect(headed.Head)) is { } schema)
        {
            FromTable(headed, name, schema, target);
        }
        else
        {
            throw SchemaDetector.Unknown(name, headed.Head);
        }
    }

    private void FromTable(Stream input, string name, TableSchema schema, string target)
    {
        switch (target)
        {
            case ConversionTarget.Records:
                DatasetJson.WriteNdjson(output, new TableRecords(name, report).Records(input, schema));
                break;
            case ConversionTarget.GeoJson:
                GeoJson.Write(output, new TableRecords(name, report).Datasets(input, schema));
                break;
            case var _ when schema == UcdpGedColumns.Schema:
                new GedCopy(name, report).Run(input, output, withTags: target == ConversionTarget.Hxl);
                break;
            default:
                throw NoGed(name, schema.Name, target);
        }
    }

    private void FromRecords(IEnumerable<IRecord> records, string name, string target)
    {
        switch (target)
        {
            case ConversionTarget.Records:
                DatasetJson.WriteNdjson(output, records);
                break;
            case ConversionTarget.GeoJson:
                var held = records.ToList();
                GeoJson.Write(output, [new Dataset { Places = [.. held.OfType<Place>()], Events = [.. held.OfType<ConflictEvent>()], Claims = [.. held.OfType<CasualtyClaim>()] }]);
                break;
            default:
                throw NoGed(name, "our records", target);
        }
    }

    private IEnumerable<IRecord> Records(Stream input, string name)
    {
        foreach (var read in DatasetJson.ReadRecords(input, new JsonReadOptions { File = name, MaxDiagnostics = int.MaxValue }))
        {
            if (read.Record is { } record)
            {
                yield return record;
            }
            else
            {
                report(read.Diagnostic!);
            }
        }
    }

    private static ToolException NoGed(string name, string found, string target) =>
        new($"{name}: expected a table of UCDP GED for --to {target}, found {found}", ExitCode.WrongUsage);
}
