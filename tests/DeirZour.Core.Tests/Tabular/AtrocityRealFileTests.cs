using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Tabular;

/// <summary>The years 2013 to 2015 of the PITF Worldwide Atrocities Dataset, where they are present.</summary>
public sealed class AtrocityRealFileTests
{
    private const string World = "../shared/data/atrocities/world-2013-2015.tsv";

    [FactWhenPresent(World)]
    public void Read_World_LosesNoRow()
    {
        using var stream = File.OpenRead(RepositoryFiles.PathOf(World));
        var rows = AtrocityReader.Read(stream).Rows();

        Assert.Equal(3996, rows.Count);
        var counts = rows.SelectMany(row => AtrocityRowValidator.Instance.Validate(row).ToDiagnostics()).CountBy(finding => finding.Rule.Name).ToDictionary();
        Assert.Equal((63, 33, 4), (counts["pitf-outside-country"], counts["pitf-deaths-outside-scale"], counts["pitf-scale-unknown"]));
        var dataset = AtrocityMapping.ToDataset(rows);
        Assert.Equal(3996, dataset.Events.Count);
        Assert.False(DatasetValidator.Instance.Validate(dataset).HasErrors());
    }
}
