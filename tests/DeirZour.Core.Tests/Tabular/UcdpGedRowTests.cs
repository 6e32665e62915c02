using System.Reflection;
using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed class UcdpGedRowTests
{
    public static TheoryData<string> Properties => [.. Settable.Select(property => property.Name)];

    private static IEnumerable<PropertyInfo> Settable => typeof(UcdpGedRow).GetProperties().Where(property => property.CanWrite);

    [Theory]
    [MemberData(nameof(Properties))]
    public void Equals_AnyOnePropertyChanged_IsFalse(string name)
    {
        var property = typeof(UcdpGedRow).GetProperty(name)!;
        var one = new UcdpGedRow();
        var same = new UcdpGedRow();
        var other = new UcdpGedRow();
        property.SetValue(other, Some(property.PropertyType, 1));
        property.SetValue(same, Some(property.PropertyType, 1));

        Assert.NotEqual(one, other);
        Assert.Equal(other, same);
        Assert.Equal(other.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Equals_SameRowOfTheFileReadTwice_IsTrueAndOtherPlaceIsFalse()
    {
        var text = new GedText().Add(1).Add(1).ToString();

        Assert.Equal(Reads.All(text).Rows(), Reads.All(text).Rows());
        Assert.Equal(Reads.All(text).Rows()[0].GetHashCode(), Reads.All(text).Rows()[0].GetHashCode());
        Assert.NotEqual(Reads.All(text).Rows()[0], Reads.All(text).Rows()[1]);
    }

    /// <summary>Findings of validators carry property names: each must lead to its column.</summary>
    [Fact]
    public void Columns_EachHasAPropertyOfItsName() =>
        Assert.Equal(
            UcdpGedColumns.All.Select(column => column.ToString()).Order(StringComparer.Ordinal),
            Settable.Select(property => property.Name).Where(name => name != nameof(UcdpGedRow.UnreadCells)).Order(StringComparer.Ordinal));

    [Fact]
    public void Columns_EveryName_LeadsBackToItsColumn()
    {
        Assert.Equal(49, UcdpGedColumns.All.Count);
        foreach (var column in UcdpGedColumns.All)
        {
            Assert.True(UcdpGedColumns.TryParse(column.ToName().ToUpperInvariant(), out var found));
            Assert.Equal(column, found);
        }

        Assert.False(UcdpGedColumns.TryParse("fatalities", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((UcdpGedColumn)49).ToName());
    }

    private static object Some(Type type, int value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => $"text {value}",
            _ when type == typeof(bool) => true,
            _ when type == typeof(double) => (double)value,
            _ when type == typeof(LocalDate) => new LocalDate(2017, 1, value),
            _ when type == typeof(EquatableArray<string>) => new EquatableArray<string>([$"text {value}"]),
            _ when type == typeof(EquatableArray<LocalDate>) => new EquatableArray<LocalDate>([new LocalDate(2017, 1, value)]),
            _ when type == typeof(EquatableArray<UnreadCell>) => new EquatableArray<UnreadCell>([new UnreadCell { Text = "text", Position = default }]),
            _ when type.IsEnum => Enum.ToObject(type, value),
            _ => Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
