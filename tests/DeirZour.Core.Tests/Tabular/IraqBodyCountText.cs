using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Invented files of Iraq Body Count.</summary>
internal static class IraqBodyCountText
{
    public static readonly string[] Columns =
        "row Code Start end Min Max location weapons town governorate alt_province district alt_district Cause_of_Death morgue_cumulative princeton_disaggregated princeton_supplement sect_type1 sect_type2 sect_type3 sect_type4 sect_type5 event ph coalition insurgent sectarian unknown reasons".Split(' ');

    private static readonly Dictionary<string, string> Row = new(StringComparer.Ordinal)
    {
        ["row"] = "1",
        ["Code"] = "k7001",
        ["Start"] = "20-Mar-03",
        ["end"] = "20-Mar-03",
        ["Min"] = "4",
        ["Max"] = "6",
        ["location"] = "Ford market, Bridgetown",
        ["weapons"] = "gunfire",
        ["town"] = "Bridgetown",
        ["governorate"] = "Al-Anbar",
        ["Cause_of_Death"] = "shooting",
        ["morgue_cumulative"] = "0",
        ["princeton_disaggregated"] = "0",
        ["unknown"] = "1",
    };

    public static TableText File(params string[] columns) => new(Row, columns.Length == 0 ? Columns : columns);

    public static IReadOnlyList<RecordRead<IraqBodyCountRow>> Read(TableText text) => Read(Encoding.UTF8.GetBytes(text.ToString()));

    public static IReadOnlyList<RecordRead<IraqBodyCountRow>> Read(byte[] bytes, TabularReadOptions? options = null) =>
        [.. IraqBodyCountReader.Read(new MemoryStream(bytes), options ?? Reads.Options)];

    public static IraqBodyCountRow RowWith(params (string Column, string Text)[] changes) => Assert.Single(Read(File().Add(changes)).Rows());
}
