using DeirZour.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Validation;

/// <summary>The checks before FluentValidation and its rules are one: whatever is wrong with a record, both find the same.</summary>
public sealed class RecordValidatorPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly Gen<string> Text =
        Gen.Elements("Harbour", "", " ", "a\u202Eb", "a\nb", "Dead. More", new string('x', 200), "\uD83D", "\uD83D\uDE00").Or(ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));

    private static readonly Gen<Id<Claim>> ClaimId = Gen.Elements(default, Sample.Total.Id, Sample.Part.Id, Sample.Control.Id);

    private static readonly Gen<Id<Source>> SourceId = Gen.Elements(default, Sample.Monitor.Id, Sample.Gazette.Id, Sample.Spokesman.Id);

    [Fact]
    public void Validate_AnySource_FindsWhatTheRulesFind()
    {
        var sources =
            from id in SourceId
            from name in Text
            from names in Text.ArrayOf()
            from kind in Gen.Elements(default, SourceKind.Monitor, SourceKind.Parse("blog"))
            from parent in SourceId.Select(parent => (Id<Source>?)parent).Or(Gen.Constant<Id<Source>?>(null))
            select new Source { Id = id, Name = name, Names = [.. names], Kind = kind, Parent = parent };

        Prop.ForAll(sources.ToArbitrary(), source => Agree(SourceValidator.Instance, source)).Check(Config);
    }

    [Fact]
    public void Validate_AnyClaim_FindsWhatTheRulesFind()
    {
        var links =
            from kind in Gen.Choose(0, 4)
            from target in ClaimId
            select new ClaimLink { Kind = (LinkKind)kind, Target = target };
        var attributions =
            from claimant in SourceId.Select(claimant => (Id<Source>?)claimant).Or(Gen.Constant<Id<Source>?>(null))
            from relays in SourceId.ArrayOf()
            from voice in Gen.Choose(0, 3)
            from hedges in Text.ArrayOf()
            select new Attribution { Claimant = claimant, Relays = [.. relays], Voice = (Voice)voice, Hedges = [.. hedges] };
        var claims =
            from id in ClaimId
            from outcome in Gen.Choose(0, 8)
            from count in Gen.Elements("73", "..", "0+", "dozens", "unquantified")
            from phrase in Text
            from length in Gen.Choose(0, 20)
            from attribution in attributions
            from all in links.ArrayOf()
            select Sample.Total with
            {
                Id = id,
                Outcome = (Outcome)outcome,
                Count = CountRange.Parse(count),
                Evidence = new Evidence(0, length, phrase),
                Victims = new Victims { Group = VictimGroup.Civilian, Phrase = phrase },
                Attribution = attribution,
                Links = [.. all],
            };

        Prop.ForAll(claims.ToArbitrary(), claim => Agree(CasualtyClaimValidator.Instance, claim)).Check(Config);
    }

    private static bool Agree<T>(RecordValidator<T> validator, T record)
        where T : notnull =>
        validator.Validate(record).ToDiagnostics().SequenceEqual(validator.ValidateByRules(record).ToDiagnostics());
}
