using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace DeirZour.Json.Converters;

/// <summary><see cref="Evidence"/> as <c>{start,length,phrase}</c>.</summary>
internal sealed class EvidenceForm : IForm<EvidenceForm, Evidence>
{
    [JsonRequired]
    public int Start { get; set; }

    [JsonRequired]
    public int Length { get; set; }

    public string? Phrase { get; set; }

    public static EvidenceForm From(Evidence value) => new() { Start = value.Start, Length = value.Length, Phrase = value.Phrase };

    public bool TryMake(out Evidence value, [NotNullWhen(false)] out string? problem)
    {
        problem = Start < 0 || Length < 0 ? "the start and the length of evidence are never negative"
            : Length > int.MaxValue - Start ? "the end of evidence is at most 2147483647"
            : null;
        value = problem is null ? new Evidence(Start, Length, Phrase) : default;
        return problem is null;
    }
}
