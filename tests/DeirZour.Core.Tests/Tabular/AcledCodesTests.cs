using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class AcledCodesTests
{
    [Fact]
    public void Names_OfEveryCode_AreReadBack()
    {
        Assert.All(Enum.GetValues<AcledEventType>(), type => Assert.Equal(type, AcledText.RowWith(("event_type", type.ToName().ToUpperInvariant())).EventType));
        Assert.All(Enum.GetValues<AcledSubEventType>(), type => Assert.Equal(type, AcledText.RowWith(("sub_event_type", type.ToName())).SubEventType));
        Assert.All(Enum.GetValues<AcledActorType>()[1..], type => Assert.Equal(type, AcledText.RowWith(("inter1", type.ToName())).Inter1));
        Assert.Equal(AcledSubEventType.ExcessiveForceAgainstProtesters, AcledText.RowWith(("sub_event_type", "Excessive force against protestors")).SubEventType);
    }

    [Fact]
    public void ToName_OfNoCode_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AcledEventType)9).ToName());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AcledSubEventType)99).ToName());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AcledSubEventType)99).ToEventType());
        Assert.Throws<ArgumentOutOfRangeException>(() => AcledActorType.None.ToName());
    }

    [Theory]
    [InlineData(AcledActorType.RebelGroup, AcledActorType.StateForces, 12)]
    [InlineData(AcledActorType.Protesters, AcledActorType.None, 60)]
    [InlineData(AcledActorType.None, AcledActorType.Civilians, 70)]
    [InlineData(AcledActorType.IdentityMilitia, AcledActorType.IdentityMilitia, 44)]
    public void Interaction_OfTwoKinds_PutsTheSmallerFirst(AcledActorType one, AcledActorType other, int expected) =>
        Assert.Equal(expected, AcledCodes.Interaction(one, other));

    /// <summary>The numbers that the codebook lists.</summary>
    [Fact]
    public void Interaction_OfAllKinds_AreThoseOfTheCodebook()
    {
        var kinds = Enum.GetValues<AcledActorType>();
        var all = from one in kinds from other in kinds where (one, other) != default select AcledCodes.Interaction(one, other);

        Assert.Equal(44, all.Distinct().Count());
    }

    [Theory]
    [InlineData(AcledEventType.Protests, AcledSubEventType.ExcessiveForceAgainstProtesters, AcledDisorderTypes.PoliticalViolence | AcledDisorderTypes.Demonstrations)]
    [InlineData(AcledEventType.Riots, AcledSubEventType.MobViolence, AcledDisorderTypes.PoliticalViolence)]
    [InlineData(AcledEventType.Riots, AcledSubEventType.ViolentDemonstration, AcledDisorderTypes.Demonstrations)]
    [InlineData(AcledEventType.Riots, null, null)]
    [InlineData(AcledEventType.Protests, null, AcledDisorderTypes.Demonstrations)]
    [InlineData(AcledEventType.Explosions, null, AcledDisorderTypes.PoliticalViolence)]
    [InlineData(AcledEventType.StrategicDevelopments, AcledSubEventType.Arrests, AcledDisorderTypes.StrategicDevelopments)]
    public void DisorderTypes_OfATypeOfEvent_AreThoseOfTheCodebook(AcledEventType type, AcledSubEventType? subType, AcledDisorderTypes? expected) =>
        Assert.Equal(expected, AcledCodes.DisorderTypes(type, subType));
}
