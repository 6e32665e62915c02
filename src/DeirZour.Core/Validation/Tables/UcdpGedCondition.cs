namespace DeirZour.Validation;

/// <summary>What a rule demands of a row of UCDP GED.</summary>
internal delegate bool UcdpGedCondition(in UcdpGedFacts row);
