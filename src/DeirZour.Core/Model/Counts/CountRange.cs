using System.Diagnostics.CodeAnalysis;

namespace DeirZour;

/// <summary>How many: an inclusive minimum and maximum, either of which may be open, and how the number was worded.</summary>
/// <remarks>
/// <para>Unit: whole persons or things, 0 to <see cref="long.MaxValue"/>. An open end is <see langword="null"/>.</para>
/// <para>Equality is by bounds, qualifier and vague word, ordinally. There is no order: use <see cref="CompareRange"/>.
/// <c>default</c> is a vague count without a word, open on both ends, written <c>..</c>: it says nothing. Thread safe.</para>
/// <para>Text form: <c>73</c>, <c>73+</c> (at least), <c>&gt;100</c> (more than 100, that is 101 or more), <c>..20</c> (at most),
/// <c>20..30</c>, <c>~30</c> and <c>~20..30</c> (about), <c>0</c> (none), <c>dozens</c> (vague), <c>unquantified</c>, <c>..</c>.
/// Culture is ignored; parsing what was formatted gives an equal value.</para>
/// </remarks>
public readonly partial record struct CountRange
{
    private readonly long _min;
    private readonly long _max;
    private readonly bool _hasMin;
    private readonly bool _hasMax;

    private CountRange(long? min, long? max, CountQualifier qualifier, string? word = null)
    {
        _hasMin = min.HasValue;
        _hasMax = max.HasValue;
        _min = min.GetValueOrDefault();
        _max = max.GetValueOrDefault();
        Qualifier = qualifier;
        Word = word;
    }

    /// <summary>The smallest number that satisfies the range, or <see langword="null"/> when open.</summary>
    public long? Min => _hasMin ? _min : null;

    /// <summary>The largest number that satisfies the range, or <see langword="null"/> when open.</summary>
    public long? Max => _hasMax ? _max : null;

    /// <summary>How the number was worded.</summary>
    public CountQualifier Qualifier { get; }

    /// <summary>The vague word as in "dozens", lower case, or <see langword="null"/>. Present only with <see cref="CountQualifier.Vague"/>.</summary>
    public string? Word { get; }

    /// <summary>The source says that there were none: [0, 0].</summary>
    public static CountRange None { get; } = new(0, 0, CountQualifier.None);

    /// <summary>People without a count word: [1, ∞).</summary>
    public static CountRange Unquantified { get; } = new(1, null, CountQualifier.Unquantified);

    /// <summary>Whether the range admits exactly one number.</summary>
    public bool IsSingle => _hasMin && _hasMax && _min == _max;

    /// <summary>Exactly <paramref name="count"/>; 0 gives <see cref="None"/>.</summary>
    /// <param name="count">0 or more.</param>
    /// <returns>The range [count, count].</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static CountRange Exact(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count == 0 ? None : new(count, count, CountQualifier.Exact);
    }

    /// <summary>"At least" <paramref name="min"/>: [min, ∞).</summary>
    /// <param name="min">0 or more.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="min"/> is negative.</exception>
    public static CountRange AtLeast(long min)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        return new(min, null, CountQualifier.AtLeast);
    }

    /// <summary>"More than" <paramref name="count"/>: [count + 1, ∞).</summary>
    /// <param name="count">0 or more, below <see cref="long.MaxValue"/>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or <see cref="long.MaxValue"/>.</exception>
    public static CountRange MoreThan(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfEqual(count, long.MaxValue);
        return new(count + 1, null, CountQualifier.MoreThan);
    }

    /// <summary>"Up to" <paramref name="max"/>: (-∞, max].</summary>
    /// <param name="max">0 or more.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="max"/> is negative.</exception>
    public static CountRange AtMost(long max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(max);
        return new(null, max, CountQualifier.AtMost);
    }

    /// <summary>"Fewer than" <paramref name="count"/>: (-∞, count - 1].</summary>
    /// <param name="count">1 or more.</param>
    /// <returns>The range, worded <see cref="CountQualifier.AtMost"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static CountRange FewerThan(long count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return AtMost(count - 1);
    }

    /// <summary>"About" <paramref name="count"/>: [count, count], no width invented.</summary>
    /// <param name="count">0 or more.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static CountRange About(long count) => About(count, count);

    /// <summary>"About <paramref name="min"/> to <paramref name="max"/>": [min, max].</summary>
    /// <param name="min">0 or more.</param>
    /// <param name="max">At least <paramref name="min"/>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="min"/> is negative or above <paramref name="max"/>.</exception>
    public static CountRange About(long min, long max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        return new(min, max, CountQualifier.About);
    }

    /// <summary>"Between <paramref name="min"/> and <paramref name="max"/>", both included; equal ends give <see cref="Exact"/>.</summary>
    /// <param name="min">0 or more.</param>
    /// <param name="max">At least <paramref name="min"/>.</param>
    /// <returns>The range [min, max].</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="min"/> is negative or above <paramref name="max"/>.</exception>
    public static CountRange Between(long min, long max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        return min == max ? Exact(min) : new(min, max, CountQualifier.Range);
    }

    /// <summary>A count word without a number, such as "dozens" or "tens of thousands".</summary>
    /// <param name="word">1 to 40 lower-case ASCII letters, words joined by single blanks or hyphens; not <c>unquantified</c>.</param>
    /// <returns>The range without bounds that keeps the word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> does not have that form.</exception>
    public static CountRange Vague(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return VagueWords.IsValid(word)
            ? new(null, null, CountQualifier.Vague, VagueWords.Pool<char>(word) ?? word)
            : throw new ArgumentException($"Expected another word: {VagueWords.Form}.", nameof(word));
    }

    /// <summary>Makes a range from its parts as they stand in data, if they agree with each other.</summary>
    /// <remarks>As with the factories, an exact 0 becomes <see cref="None"/> and a range of equal ends becomes exact.</remarks>
    /// <param name="min">The smallest number, 0 or more, or null when open.</param>
    /// <param name="max">The largest number, 0 or more, or null when open.</param>
    /// <param name="qualifier">How the number was worded.</param>
    /// <param name="word">The vague word, only with <see cref="CountQualifier.Vague"/>.</param>
    /// <param name="range">The range, or <c>default</c>.</param>
    /// <param name="problem">Null on success, otherwise a clause without a full stop that says what such a count must have.</param>
    /// <returns>Whether the parts make a range.</returns>
    public static bool TryCreate(long? min, long? max, CountQualifier qualifier, string? word, out CountRange range, [NotNullWhen(false)] out string? problem)
    {
        range = default;
        problem = FindProblem(min, max, qualifier, word);
        if (problem is null)
        {
            range = qualifier switch
            {
                CountQualifier.Exact => Exact(min!.Value),
                CountQualifier.Range => Between(min!.Value, max!.Value),
                CountQualifier.Vague when word is not null => Vague(word),
                _ => new CountRange(min, max, qualifier),
            };
        }

        return problem is null;
    }

    /// <summary>Whether <paramref name="count"/> satisfies the range.</summary>
    /// <param name="count">Any number, negative ones included.</param>
    /// <returns>True when the number lies within the bounds; open ends admit every number.</returns>
    public bool Contains(long count) => (!_hasMin || count >= _min) && (!_hasMax || count <= _max);

    /// <summary>Whether every number that satisfies <paramref name="other"/> satisfies this range too.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True when the bounds of <paramref name="other"/> lie within those of this range; wording does not matter.</returns>
    public bool Contains(CountRange other) =>
        (!_hasMin || (other._hasMin && other._min >= _min)) &&
        (!_hasMax || (other._hasMax && other._max <= _max));

    private static string? FindProblem(long? min, long? max, CountQualifier qualifier, string? word)
    {
        if (min < 0 || max < 0)
        {
            return "a count is never negative";
        }

        if (word is not null && qualifier != CountQualifier.Vague)
        {
            return "only a vague count carries a word";
        }

        if (word is not null && !VagueWords.IsValid(word))
        {
            return VagueWords.Form;
        }

        return qualifier switch
        {
            CountQualifier.Vague => min is null && max is null ? null : "a vague count has no bounds",
            CountQualifier.Exact => min is not null && min == max ? null : "an exact count has equal min and max",
            CountQualifier.AtLeast => min is not null && max is null ? null : "a count of at least some number has a min and an open max",
            CountQualifier.MoreThan => min > 0 && max is null ? null : "a count of more than some number has a min of 1 or more and an open max",
            CountQualifier.AtMost => min is null && max is not null ? null : "a count of at most some number has a max and an open min",
            CountQualifier.About => min <= max ? null : "a count of about some number has a min and a max, min not above max",
            CountQualifier.Range => min <= max ? null : "a range has a min and a max, min not above max",
            CountQualifier.Unquantified => min == 1 && max is null ? null : "an unquantified count has min 1 and an open max",
            CountQualifier.None => min == 0 && max == 0 ? null : "a count of none has min 0 and max 0",
            _ => "the qualifier is not one of the known ones",
        };
    }
}
