namespace DeirZour;

public readonly partial record struct CountRange
{
    /// <summary>The sum of two counts of disjoint groups: open ends stay open.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other count.</param>
    /// <returns>
    /// The sum of the bounds. Its qualifier says what is left of the wording: at least or at most with one open end, <c>default</c>
    /// without bounds, otherwise <see cref="CountQualifier.About"/> as soon as one summand was about, else exact or range.
    /// Adding <see cref="None"/> changes nothing. The order of the summands does not matter.
    /// </returns>
    /// <exception cref="OverflowException">A bound exceeds <see cref="long.MaxValue"/>.</exception>
    public static CountRange operator +(CountRange left, CountRange right) => left.Add(right);

    /// <summary>The sum of this count and that of a disjoint group; see the operator.</summary>
    /// <param name="other">The other count.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A bound exceeds <see cref="long.MaxValue"/>.</exception>
    public CountRange Add(CountRange other)
    {
        if (Qualifier == CountQualifier.None)
        {
            return other;
        }

        if (other.Qualifier == CountQualifier.None)
        {
            return this;
        }

        long? min = _hasMin && other._hasMin ? checked(_min + other._min) : null;
        long? max = _hasMax && other._hasMax ? checked(_max + other._max) : null;
        return FromBounds(min, max, Qualifier == CountQualifier.About || other.Qualifier == CountQualifier.About);
    }

    /// <summary>The numbers that satisfy both ranges.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>
    /// The common range, or <see langword="null"/> when the two contradict each other. It keeps the wording of this range or else of
    /// the other where its bounds are the same, and is otherwise worded as exact, at least, at most or range.
    /// </returns>
    public CountRange? Intersect(CountRange other)
    {
        var min = !_hasMin ? other.Min : other._hasMin ? Math.Max(_min, other._min) : _min;
        var max = !_hasMax ? other.Max : other._hasMax ? Math.Min(_max, other._max) : _max;
        return min > max ? null : Kept(min, max, other);
    }

    /// <summary>The smallest range that contains both.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The hull; an end that is open in either is open. It is worded as in <see cref="Intersect"/>.</returns>
    public CountRange Hull(CountRange other)
    {
        long? min = _hasMin && other._hasMin ? Math.Min(_min, other._min) : null;
        long? max = _hasMax && other._hasMax ? Math.Max(_max, other._max) : null;
        return Kept(min, max, other);
    }

    /// <summary>How this range stands to another: contradicting, overlapping or one within the other.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The relation of the bounds, whatever the wording; the same from both sides.</returns>
    public CountRangeRelation CompareRange(CountRange other)
    {
        if ((_hasMin && other._hasMax && _min > other._max) || (_hasMax && other._hasMin && _max < other._min))
        {
            return CountRangeRelation.Disjoint;
        }

        return Contains(other) || other.Contains(this) ? CountRangeRelation.Contained : CountRangeRelation.Overlapping;
    }

    /// <summary>An operand whose bounds the result has keeps its wording; otherwise the bounds speak.</summary>
    private CountRange Kept(long? min, long? max, CountRange other)
    {
        if (min == Min && max == Max)
        {
            return this;
        }

        return min == other.Min && max == other.Max ? other : FromBounds(min, max, about: false);
    }

    private static CountRange FromBounds(long? min, long? max, bool about) => (min, max) switch
    {
        (null, null) => default,
        (not null, null) => new(min, null, CountQualifier.AtLeast),
        (null, not null) => new(null, max, CountQualifier.AtMost),
        _ when about => new(min, max, CountQualifier.About),
        _ => Between(min.Value, max.Value),
    };
}
