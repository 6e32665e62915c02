using DeirZour.Cli.Inputs;
using DeirZour.Json;
using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>Converts one input. Tables take constant memory; our own records are held, as they refer to each other, unless they go to NDJSON.</summary>
/// <param name="output">Where to write.</param>
/// <param name="options">How to read tables, with the name by which findings call the input.</param>
/// <param name="report">Takes the findings of readers.</param>
internal sealed class Conversion(Stream output, TabularReadOptions options, Action<Diagnostic> report)
{
    private readonly LeftOut _leftOut = new();

    /// <summary>What the form that was written cannot say, or null when that is nothing.</summary>
    public string? Loss => _leftOut.Note;

    /// <summary>Reads an input to its end.</summary>
    /// <param name="input">The input; it stays open.</param>
    /// <param name="given">What it holds, or null to see it from its content.</param>
    /// <param name="target">One of <see cref="ConversionTarget.All"/>.</param>
    /// <exception cref="ToolException">It cannot be converted to that.</exception>
    public void Run(Stream input, TableSchema? given, string target)
    {
        var headed = HeadedStream.Open(input, SchemaDetector.HeadLength);
        if (given is null && SchemaDetector.IsDataset(headed.Head))
        {
            var json = DatasetJson.ReadRecords(headed, new JsonReadOptions { File = options.File, MaxDiagnostics = int.MaxValue });
            FromRecords(json.Records(report), target);
            return;
        }

        var schema = given ?? TableSchemas.Detect(headed.Head) ?? throw SchemaDetector.Unknown(options.File!, headed.Head);
        if (schema == ClaimColumns.Schema)
        {
            var told = ClaimTableReader.ReadRecords(headed, options).Records(report);
            FromRecords(target == ConversionTarget.Records ? new RecordsNamedById().Complete(told) : told, target);
        }
        else if (schema == UcdpGedColumns.Schema && target == ConversionTarget.UcdpGed)
        {
            new GedCopy(options, report).Run(headed, output);
        }
        else if (schema == UcdpGedColumns.Schema && target == ConversionTarget.Hxl)
        {
            new GedCopy(options, report).RunWithTags(headed, output);
        }
        else if (target == ConversionTarget.Records)
        {
            DatasetJson.WriteNdjson(output, new TableRecords(options, report).Records(headed, schema));
        }
        else
        {
            Write(new TableRecords(options, report).Datasets(headed, schema), target);
        }
    }

    private void FromRecords(IEnumerable<IRecord> records, string target)
    {
        if (target == ConversionTarget.Records)
        {
            DatasetJson.WriteNdjson(output, records);
        }
        else
        {
            Write([records.ToDataset()], target);
        }
    }

    private void Write(IEnumerable<Dataset> datasets, string target)
    {
        switch (target)
        {
            case ConversionTarget.GeoJson:
                GeoJson.Write(output, datasets);
                break;
            case ConversionTarget.UcdpGed:
                WriteUcdpGed(datasets.Select(CountEvents));
                break;
            default:
                WriteClaims(datasets.Select(CountEvents), withTags: target == ConversionTarget.Hxl);
                break;
        }
    }

    private Dataset CountEvents(Dataset dataset)
    {
        _leftOut.AddEventsWithoutClaims(dataset);
        return dataset;
    }

    private void WriteClaims(IEnumerable<Dataset> datasets, bool withTags)
    {
        using var writer = new ClaimTableWriter(output, withTags);
        var names = new FirstNames();
        foreach (var row in datasets.SelectMany(dataset => ClaimMapping.ToRows(new DatasetIndex(dataset))))
        {
            writer.Write(names.In(row));
        }
    }

    private void WriteUcdpGed(IEnumerable<Dataset> datasets)
    {
        using var writer = new UcdpGedWriter(output);
        foreach (var row in UcdpGedMapping.ToRows(datasets, _leftOut.Add))
        {
            writer.Write(row);
        }
    }
}
