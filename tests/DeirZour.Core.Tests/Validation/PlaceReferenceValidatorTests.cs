using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class PlaceReferenceValidatorTests
{
    private static readonly PlaceReferenceValidator Validator = PlaceReferenceValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.InTown);
        Verdict.Sound(Validator, new PlaceReference { AsWritten = "the outskirts" });
        Verdict.Sound(Validator, new PlaceReference { Point = new GeoPoint(35, 40) });
        Verdict.Sound(Validator, new PlaceReference { Place = Sample.Town.Id, Match = PlaceMatch.Inferred });
    }

    [Fact]
    public void Validate_MatchWithoutPlace_IsAWarning() =>
        Verdict.Finds(
            Validator,
            new PlaceReference { AsWritten = "Deir", Match = PlaceMatch.Romanised },
            RecordRules.MatchWithoutPlace,
            "match",
            "expected no match without a place, found \"romanised\"");

    [Fact]
    public void Validate_PlaceWithoutMatch_IsAWarning() =>
        Verdict.Finds(
            Validator,
            new PlaceReference { AsWritten = "Deir", Place = Sample.Town.Id },
            RecordRules.PlaceWithoutMatch,
            "match",
            "expected a match with the place, found nothing");

    [Fact]
    public void Validate_MatchByNameWithoutName_IsAWarning() =>
        Verdict.Finds(
            Validator,
            new PlaceReference { Place = Sample.Town.Id, Match = PlaceMatch.Exact },
            RecordRules.MatchWithoutName,
            "match",
            "expected a name as written or the match inferred, found \"exact\"");

    [Fact]
    public void Validate_RelationWithoutPlace_IsAWarning() =>
        Verdict.Finds(
            Validator,
            new PlaceReference { Point = new GeoPoint(35, 40), Relation = PlaceRelation.Known[0] },
            RecordRules.RelationWithoutPlace,
            "relation",
            $"expected a place or its name with the relation, found \"{PlaceRelation.Known[0]}\"");

    [Fact]
    public void Validate_PrecisionOutsideTheList_IsNoMember() =>
        Verdict.Finds(
            Validator,
            Sample.InTown with { Precision = (WherePrecision)8 },
            RecordRules.MemberUnknown,
            "precision",
            "expected one of exact, near, district, province, region, country, international, found 8");
}
