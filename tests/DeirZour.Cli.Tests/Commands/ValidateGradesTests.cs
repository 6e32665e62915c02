using System.Text.Json;
using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Tabular;

namespace DeirZour.Cli.Tests.Commands;

/// <summary>What the caller thinks of rules decides what is written, counted and returned.</summary>
public sealed class ValidateGradesTests
{
    private static readonly byte[] Ged = Tool.Utf8(new GedText().Add(1, ("low", "7")).Add(2, ("low", "8")).Add(3, ("best", "six")).ToString());

    [Fact]
    public void Validate_RuleSilenced_IsNeitherWrittenNorCounted()
    {
        var result = Run("--silence", "ged-low-above-best", "--silence", "dz3201");

        Assert.Equal((0, string.Empty, "{\"summary\":{\"records\":3,\"errors\":0,\"warnings\":0}}\n"), (result.ExitCode, result.Error, result.Output));
    }

    [Fact]
    public void Validate_RulesBetweenCommas_AreAllTaken()
    {
        Assert.Equal("{\"summary\":{\"records\":3,\"errors\":0,\"warnings\":0}}\n", Run("--silence", "ged-low-above-best, dz3201").Output);
        Assert.Equal(0, Run("--grade", "DZ6001=info,DZ3201=warning").ExitCode);
        Assert.Contains("found \"DZ60001\"", Run("--silence", "DZ6001,DZ60001").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_RuleGraded_DecidesTheExitCode()
    {
        var result = Run("--grade", "DZ6001=error", "--grade", "cell-whole-number=info", "--format", "csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["rule,name,severity", "DZ6001,ged-low-above-best,error", "DZ6001,ged-low-above-best,error", "DZ3201,cell-whole-number,information"],
            result.Lines.Select(line => string.Join(',', line.Split(',')[..3])));
        Assert.Equal(0, Run("--grade", "DZ3201=warning").ExitCode);
    }

    [Fact]
    public void Validate_RuleSilencedAndGraded_IsSilent() =>
        Assert.Equal(["{\"summary\":{\"records\":3,\"errors\":1,\"warnings\":0}}"], Run("--silence", "DZ6001", "--grade", "DZ6001=error").Lines[1..]);

    [Theory]
    [InlineData("--silence", "DZ60001", "--silence: expected the id or name of a rule such as DZ6001 or ged-low-above-best, found \"DZ60001\"; nearest: DZ6001 (ged-low-above-best), DZ1001 (count-form), DZ2001 (json-syntax).")]
    [InlineData("--silence", "low-above", "--silence: expected the id or name of a rule such as DZ6001 or ged-low-above-best, found \"low-above\"; nearest: DZ6001 (ged-low-above-best).")]
    [InlineData("--grade", "ged-low-above=error", "--grade: expected the id or name of a rule such as DZ6001 or ged-low-above-best, found \"ged-low-above\"; nearest: DZ6001 (ged-low-above-best).")]
    [InlineData("--grade", "DZ6001", "--grade: expected a rule and a severity such as ged-low-above-best=error, found \"DZ6001\".")]
    [InlineData("--grade", "DZ6001=fatal", "--grade: expected error, warning or info after the =, found \"fatal\".")]
    public void Validate_WordThatIsNoRule_IsWrongUsage(string option, string word, string message)
    {
        var result = Run(option, word);

        Assert.Equal((2, string.Empty, $"deirzour: {message} Try 'deirzour validate --help'.\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("ucdp-ged", "DZ6001")]
    [InlineData("acled", "DZ6101")]
    [InlineData("pitf", "DZ6201")]
    [InlineData("ibc", "DZ6401")]
    [InlineData("gdelt", "DZ6601")]
    public void Validate_RulesOfASchema_ListsThoseOfItsTables(string schema, string id)
    {
        var result = new Tool().Run("validate", "--rules", "--schema", schema);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        var rules = result.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal("DZ3001", rules[0].GetProperty("rule").GetString());
        Assert.Contains(rules, rule => rule.GetProperty("rule").GetString() == id && rule.GetProperty("summary").GetString()!.EndsWith('.'));
        string[] blocks = ["DZ30", "DZ31", "DZ32", id[..4]];
        Assert.All(rules, rule => Assert.Contains(rule.GetProperty("rule").GetString()![..4], blocks));
    }

    [Fact]
    public void Validate_RulesAsATable_FitTheTerminal()
    {
        var result = new Tool { IsTerminal = true, InputIsTerminal = true }.Run("validate", "--rules", "--grade", "DZ6001=error", "--silence", "DZ6002");

        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Lines, line => Assert.InRange(line.Length, 1, 80));
        Assert.Contains("DZ6001  error        ged-low-above-best — The low estimate is not above", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DZ6002", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void Validate_RulesInAForm_AreAllThere(string format)
    {
        var output = new Tool().Run("validate", "--rules", "--format", format).Output;

        Assert.Equal(
            new Tool().Run("validate", "--rules").Lines.Length,
            format == "csv" ? output.Split('\n').Length - 2 : JsonDocument.Parse(output).RootElement.GetArrayLength());
    }

    [Fact]
    public void Validate_RulesAndFiles_IsWrongUsage()
    {
        var result = Run("--rules");

        Assert.Equal((2, "deirzour: expected --rules without files to validate, found both. Try 'deirzour validate --help'.\n"), (result.ExitCode, result.Error));
    }

    private static ToolResult Run(params string[] options) => new Tool { Input = Ged }.Run(["validate", "-", .. options]);
}
