using System.Collections.Frozen;

namespace DeirZour;

/// <summary>A named reading of vague count words. Applied only on request; its name stays with every number that it made.</summary>
/// <remarks>
/// Counts that are not vague pass unchanged, and so does a word that the policy does not define. Equality is by reference;
/// instances are immutable and thread safe. UCDP, GTD and PITF publish no such table, so there is none for them here.
/// </remarks>
public sealed class VagueQuantityPolicy
{
    private readonly FrozenDictionary<string, CountRange> _words;
    private readonly CountRange? _unquantified;

    /// <param name="name">The name.</param>
    /// <param name="unquantified">What people without a count word are read as, or null to leave them as they are.</param>
    /// <param name="words">What the words are read as.</param>
    private VagueQuantityPolicy(string name, CountRange? unquantified, Dictionary<string, CountRange> words)
    {
        Name = name;
        _unquantified = unquantified;
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The name of the policy, in lower case.</summary>
    public string Name { get; }

    /// <summary>No reading: every vague word keeps its open bounds.</summary>
    public static VagueQuantityPolicy None { get; } = new("none", null, []);

    /// <summary>The ACLED codebook: dozens 12, tens 10, hundreds 100; several, many, a few and plural people without a number "3 or 10", kept as [3, 10].</summary>
    public static VagueQuantityPolicy Acled { get; } = new("acled", CountRange.Between(3, 10), new()
    {
        ["dozens"] = CountRange.Exact(12),
        ["tens"] = CountRange.Exact(10),
        ["hundreds"] = CountRange.Exact(100),
        ["several"] = CountRange.Between(3, 10),
        ["many"] = CountRange.Between(3, 10),
        ["a few"] = CountRange.Between(3, 10),
        ["few"] = CountRange.Between(3, 10),
    });

    /// <summary>What general-purpose number recognisers such as Duckling answer: a couple 2, a few 3, dozens 12, hundreds 100.</summary>
    public static VagueQuantityPolicy Duckling { get; } = new("duckling", null, new()
    {
        ["a couple"] = CountRange.Exact(2),
        ["a few"] = CountRange.Exact(3),
        ["dozens"] = CountRange.Exact(12),
        ["hundreds"] = CountRange.Exact(100),
    });

    /// <summary>The least that the words can literally mean, as lower bounds only: dozens 24 or more, hundreds 200 or more, several 3 or more.</summary>
    /// <remarks>
    /// A convention of this library. A plural unit is at least two of it; several, many and numerous are at least 3, a few at least 2.
    /// People without a count word stay at least 1.
    /// </remarks>
    public static VagueQuantityPolicy ConservativeBounds { get; } = new("conservative-bounds", null, new()
    {
        ["a couple"] = CountRange.AtLeast(2),
        ["a few"] = CountRange.AtLeast(2),
        ["few"] = CountRange.AtLeast(2),
        ["a number"] = CountRange.AtLeast(2),
        ["a handful"] = CountRange.AtLeast(2),
        ["multiple"] = CountRange.AtLeast(2),
        ["various"] = CountRange.AtLeast(2),
        ["several"] = CountRange.AtLeast(3),
        ["many"] = CountRange.AtLeast(3),
        ["numerous"] = CountRange.AtLeast(3),
        ["tens"] = CountRange.AtLeast(20),
        ["dozens"] = CountRange.AtLeast(24),
        ["scores"] = CountRange.AtLeast(40),
        ["hundreds"] = CountRange.AtLeast(200),
        ["thousands"] = CountRange.AtLeast(2_000),
        ["tens of thousands"] = CountRange.AtLeast(20_000),
        ["hundreds of thousands"] = CountRange.AtLeast(200_000),
        ["millions"] = CountRange.AtLeast(2_000_000),
    });

    /// <summary>All policies, <see cref="None"/> first.</summary>
    public static IReadOnlyList<VagueQuantityPolicy> All { get; } = [None, Acled, Duckling, ConservativeBounds];

    /// <summary>Finds a policy by its name.</summary>
    /// <param name="name">The name, exactly as in <see cref="Name"/>.</param>
    /// <returns>The policy, or <see langword="null"/> when there is none of that name.</returns>
    public static VagueQuantityPolicy? Find(string name) => All.FirstOrDefault(policy => policy.Name == name);

    /// <summary>Reads a count under this policy.</summary>
    /// <param name="count">The count as worded.</param>
    /// <returns>The reading together with the policy, and whether the policy changed anything.</returns>
    public PolicyCount Apply(CountRange count)
    {
        var read = count.Qualifier switch
        {
            CountQualifier.Unquantified => _unquantified ?? count,
            CountQualifier.Vague when count.Word is not null && _words.TryGetValue(count.Word, out var reading) => reading,
            _ => count,
        };
        return new PolicyCount(read, this, read != count);
    }

    /// <summary>The name of the policy.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
