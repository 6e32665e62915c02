namespace DeirZour.Tests.Model.Diagnostics;

public sealed class RuleGradesTests
{
    private static readonly Diagnostic Finding = Diagnostic.Create(ValueRules.Count, "expected a count, found nothing");

    [Fact]
    public void Apply_Default_LeavesFindingsAsTheyAre() => Assert.Same(Finding, RuleGrades.Default.Apply(Finding));

    [Fact]
    public void Apply_Silenced_LeavesTheFindingOut() => Assert.Null(RuleGrades.Default.Silence(ValueRules.Count).Apply(Finding));

    [Fact]
    public void Apply_Graded_ChangesTheSeverityAlone() =>
        Assert.Equal(Finding with { Severity = Severity.Information }, RuleGrades.Default.Grade(ValueRules.Count, Severity.Information).Apply(Finding));

    [Fact]
    public void Apply_OtherRule_LeavesTheFindingAsItIs() =>
        Assert.Same(Finding, RuleGrades.Default.Silence(ValueRules.Date).Grade(ValueRules.Id, Severity.Warning).Apply(Finding));

    [Fact]
    public void Grade_Silenced_IsHeardAgain() =>
        Assert.Equal(Severity.Error, RuleGrades.Default.Silence(ValueRules.Count).Grade(ValueRules.Count, Severity.Error).Apply(Finding)?.Severity);
}
