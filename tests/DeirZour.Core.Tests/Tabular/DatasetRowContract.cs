using System.Globalization;
using System.Reflection;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using NodaTime;

namespace DeirZour.Tests.Tabular;

/// <summary>What the typed rows of every dataset promise.</summary>
public abstract class DatasetRowContract<TRow, TColumn>
    where TRow : DatasetRow<TColumn>, new()
    where TColumn : struct, Enum
{
    public static TheoryData<string> Properties => [.. Settable.Select(property => property.Name)];

    protected abstract TableSchema<TColumn> Schema { get; }

    private static IEnumerable<PropertyInfo> Settable => typeof(TRow).GetProperties().Where(property => property.CanWrite);

    [Theory]
    [MemberData(nameof(Properties))]
    public void Equals_AnyOnePropertyChanged_IsFalse(string name)
    {
        var property = typeof(TRow).GetProperty(name)!;
        var one = new TRow();
        var same = new TRow();
        var other = new TRow();
        property.SetValue(other, Some(property.PropertyType, 1));
        property.SetValue(same, Some(property.PropertyType, 1));

        Assert.NotEqual(one, other);
        Assert.Equal(other, same);
        Assert.Equal(other.GetHashCode(), same.GetHashCode());
    }

    /// <summary>Rows share what recurs: a change must not reach further than its own row and property.</summary>
    [Theory]
    [MemberData(nameof(Properties))]
    public void With_AnyOneProperty_ChangesNoOtherAndComesBack(string name)
    {
        var row = new TRow();
        foreach (var each in Settable)
        {
            each.SetValue(row, Some(each.PropertyType, 1));
        }

        var property = typeof(TRow).GetProperty(name)!;
        var changed = row with { };
        property.SetValue(changed, null);

        foreach (var other in Settable.Where(other => other.Name != name))
        {
            Assert.Equal(Some(other.PropertyType, 1), other.GetValue(changed));
        }

        Assert.Equal(Some(property.PropertyType, 1), property.GetValue(row));
        Assert.NotEqual(row, changed);
        Assert.NotEqual(row.ToString(), changed.ToString());
        property.SetValue(changed, Some(property.PropertyType, 1));
        Assert.Equal(row, changed);
        Assert.Equal(row.GetHashCode(), changed.GetHashCode());
        Assert.Equal(row.ToString(), changed.ToString());
    }

    [Fact]
    public void With_EveryPropertySetBackToNull_IsAnEmptyRow()
    {
        var row = new TRow();
        foreach (var property in Settable)
        {
            property.SetValue(row, Some(property.PropertyType, 1));
            property.SetValue(row, null);
        }

        Assert.Equal(new TRow(), row);
        Assert.Equal(new TRow().GetHashCode(), row.GetHashCode());
    }

    /// <summary>Findings of validators carry names of columns: each must lead to its property.</summary>
    [Fact]
    public void Columns_EachHasAPropertyOfItsName() =>
        Assert.Equal(
            Enum.GetNames<TColumn>().Order(StringComparer.Ordinal),
            Settable.Select(property => property.Name).Where(name => name != nameof(DatasetRow<>.UnreadCells)).Order(StringComparer.Ordinal));

    [Fact]
    public void PositionOf_RowMadeInCode_IsNullAndNoColumnThrows()
    {
        var row = new TRow();

        Assert.Null(row.Position);
        Assert.Null(row.PositionOf(Schema.Columns[0].Column));
        Assert.Throws<ArgumentOutOfRangeException>(() => row.PositionOf((TColumn)Enum.ToObject(typeof(TColumn), Schema.Columns.Count)));
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
            _ when type == typeof(LocalDateTime) => new LocalDateTime(2017, 1, value, 12, 30),
            _ when type == typeof(Instant) => Instant.FromUnixTimeSeconds(value),
            _ when type == typeof(CountRange) => CountRange.Exact(value),
            _ when type == typeof(EquatableArray<string>) => new EquatableArray<string>([$"text {value}"]),
            _ when type == typeof(EquatableArray<LocalDate>) => new EquatableArray<LocalDate>([new LocalDate(2017, 1, value)]),
            _ when type == typeof(EquatableArray<UnreadCell>) => new EquatableArray<UnreadCell>([new UnreadCell { Text = "text", Position = default }]),
            _ when type.IsEnum => Enum.ToObject(type, value),
            _ when typeof(IConvertible).IsAssignableFrom(type) => Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
            _ => SampleValues.Of(type, second: value > 1),
        };
    }
}
