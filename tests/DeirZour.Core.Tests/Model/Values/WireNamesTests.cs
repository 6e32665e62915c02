using System.Reflection;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Values;

public sealed class WireNamesTests
{
    /// <summary>Enumerations of the model that no format writes by name: numbers of others, and answers of methods.</summary>
    private static readonly Type[] NotOnTheWire =
        [typeof(DatePrecision), typeof(CountRangeRelation), typeof(UcdpDatePrecision), typeof(AcledTimePrecision), typeof(AcledGeoPrecision)];

    private static readonly Type[] OnTheWire = [.. PublicTypes.OfTheModel.Where(type => type.IsEnum).Except(NotOnTheWire)];

    public static TheoryData<Type> Types { get; } = [.. OnTheWire];

    [Theory]
    [MemberData(nameof(Types))]
    public void All_EveryEnumerationOnTheWire_NamesEveryMemberOnce(Type type) => Call(nameof(NamesEveryMemberOnce), type);

    [Fact]
    public void All_EveryName_IsWhatItHasAlwaysBeen() =>
        Golden.Check(string.Join('\n', OnTheWire.Select(type => $"{type.Name}: {Call(nameof(NamesOf), type)}")), "WireNames.approved.txt");

    [Fact]
    public void All_EnumerationsThatAreNotOnTheWire_HaveNoNames() =>
        Assert.All(NotOnTheWire, type =>
        {
            var error = Assert.Throws<TargetInvocationException>(() => Call(nameof(NamesOf), type)).InnerException;
            Assert.Equal($"{type.Name} has no wire names.", Assert.IsType<NotSupportedException>(error).Message);
        });

    [Fact]
    public void Get_NoMember_Throws()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("value", () => WireNames.Get((Outcome)99));

        Assert.StartsWith("Expected a member of Outcome.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Killed")]
    [InlineData("killed ")]
    [InlineData("0")]
    [InlineData("KILLEDORWOUNDED")]
    public void TryParse_NoName_Fails(string name)
    {
        Assert.False(WireNames.TryParse<Outcome>(name, out var outcome));
        Assert.Equal(default, outcome);
    }

    [Fact]
    public void All_CastToWhatItMayBe_CannotBeChanged() =>
        Assert.Throws<NotSupportedException>(() => ((IList<(Voice, string)>)WireNames.All<Voice>())[0] = (Voice.Own, "changed"));

    [Fact]
    public void GetAndTryParse_AfterTheFirstTime_AllocateNothing()
    {
        Allocations.None(() => _ = WireNames.Get(Outcome.OtherAffected));
        Allocations.None(() => _ = WireNames.TryParse<Outcome>("otherAffected", out _));
    }

    private static object? Call(string method, Type type) =>
        typeof(WireNamesTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    private static string NamesOf<TEnum>()
        where TEnum : struct, Enum => string.Join(' ', WireNames.All<TEnum>().Select(pair => pair.Name));

    private static void NamesEveryMemberOnce<TEnum>()
        where TEnum : struct, Enum
    {
        var all = WireNames.All<TEnum>();

        Assert.Equal(Enum.GetValues<TEnum>(), all.Select(pair => pair.Value).Order());
        Assert.Equal(all.Count, all.Select(pair => pair.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, pair =>
        {
            Assert.Matches("^[a-z][a-zA-Z]*$", pair.Name);
            Assert.Equal(pair.Name, WireNames.Get(pair.Value));
            Assert.True(WireNames.TryParse<TEnum>(pair.Name, out var parsed));
            Assert.Equal(pair.Value, parsed);
        });
    }
}
