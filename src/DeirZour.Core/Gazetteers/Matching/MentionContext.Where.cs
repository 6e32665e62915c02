using System.Globalization;

namespace DeirZour.Gazetteers;

internal readonly ref partial struct MentionContext<TUnit>
{
    private const double KilometresInAMile = 1.609344;

    /// <summary>Up to here a distance from a place is a limited area around it, as UCDP codes it.</summary>
    private const double NearDistance = 25;

    /// <summary>Reads what the text says about where it was.</summary>
    public MentionPlace Locate(PlaceTraits traits, PlaceKind kind)
    {
        var start = _start;
        var end = _end;
        double? distance = null;
        var relation = Ahead(ref end) ?? Behind(ref start, ref distance);
        return new MentionPlace(_start, start..end, relation, distance, Precision(traits, kind, relation, distance));
    }

    /// <summary>"X's western edge", "X countryside".</summary>
    private PlaceRelation? Ahead(ref int end)
    {
        var token = _after;
        if (Possessive() is var possessive && possessive > 0)
        {
            token = After(_end + possessive);
            while (token.Is(ContextWord.Direction) && After(token.End) is { Exists: true } next)
            {
                token = next;
            }
        }

        if (!token.Is(ContextWord.Near | ContextWord.Part | ContextWord.Countryside) || token.IsCapital)
        {
            return null;
        }

        // "Raqqa around noon" is about the time: only what is near in the form of a noun stands behind its place.
        if (token.Is(ContextWord.Near) && int.CreateTruncating(_text[token.End - 1]) is not ('s' or 'y'))
        {
            return null;
        }

        end = token.End;
        return token.Is(ContextWord.Near) ? PlaceRelation.Near : PlaceRelation.PartOf;
    }

    /// <summary>"20 km south of X", "near X", "between X and Y", "the eastern edge of X", "eastern X".</summary>
    private PlaceRelation? Behind(ref int start, ref double? distance)
    {
        var token = _before;
        var isOf = false;
        while (token.Is(ContextWord.Of) || (isOf && token.Is(ContextWord.Kind) && !token.Is(ContextWord.Countryside)))
        {
            if (token.Is(ContextWord.From | ContextWord.To) && Pair(token) is { } end)
            {
                start = token.Start;
                return end;
            }

            isOf = true;
            token = Before(token.Start);
        }

        if (token.Is(ContextWord.Between))
        {
            start = token.Start;
            return PlaceRelation.Between;
        }

        if (token.Is(ContextWord.And) && IsBetween(token))
        {
            return PlaceRelation.Between;
        }

        if (token.Is(ContextWord.Towards))
        {
            start = token.Start;
            return PlaceRelation.Towards;
        }

        if (token.Is(ContextWord.Direction))
        {
            var first = Before(token.Start);
            var direction = token.Word;
            if (first.Is(ContextWord.Direction) && int.CreateTruncating(_text[token.Start - 1]) == '-')
            {
                direction |= first.Word;
                token = first;
            }

            if (isOf && IsAdjective(_before, token))
            {
                // "The eastern city of X" is X.
                return null;
            }

            start = token.Start;
            if (!isOf)
            {
                return PlaceRelation.PartOf;
            }

            ReadDistance(Before(token.Start), ref start, ref distance);
            return DirectionOf(direction);
        }

        if (token.Is(ContextWord.Unit) && isOf)
        {
            ReadDistance(token, ref start, ref distance);
            return distance is null ? null : PlaceRelation.Near;
        }

        if (token.Is(ContextWord.Near))
        {
            start = token.Start;
            return PlaceRelation.Near;
        }

        if (isOf && token.Is(ContextWord.Part | ContextWord.Countryside))
        {
            start = Before(token.Start) is { } side && side.Is(ContextWord.Direction) ? side.Start : token.Start;
            return PlaceRelation.PartOf;
        }

        return null;
    }

    /// <summary>Whether a kind word stands between a direction and the "of" before the name.</summary>
    private bool IsAdjective(ContextToken of, ContextToken direction)
    {
        var token = of;
        while (token.Exists && token.Start > direction.Start)
        {
            if (token.Is(ContextWord.Kind))
            {
                return !After(direction.End).Is(ContextWord.Of);
            }

            token = Before(token.Start);
        }

        return false;
    }

    private void ReadDistance(ContextToken unit, ref int start, ref double? distance)
    {
        if (!unit.Is(ContextWord.Unit))
        {
            return;
        }

        var number = Before(unit.Start);
        Span<char> digits = stackalloc char[ContextWords.MaxLength];
        var from = number.Start;
        if (from < 0)
        {
            return;
        }

        // A decimal point stops the word, so what stands before it belongs to the number too.
        while (from > 0 && number.End - from < digits.Length && int.CreateTruncating(_text[from - 1]) is '.' or (>= '0' and <= '9'))
        {
            from--;
        }

        var length = TextWords.Lower(_text[from..number.End], digits);
        if (double.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            Span<char> lower = stackalloc char[ContextWords.MaxLength];
            var isMile = lower[..TextWords.Lower(_text[unit.Start..unit.End], lower)].StartsWith("mile");
            distance = isMile ? value * KilometresInAMile : value;
            start = from;
        }
    }

    /// <summary>"from X to Y": the first is where it started, the second where it ended.</summary>
    private PlaceRelation? Pair(ContextToken preposition)
    {
        if (preposition.Is(ContextWord.From) && _after.Is(ContextWord.To) && After(_after.End).IsCapital)
        {
            return PlaceRelation.From;
        }

        if (preposition.Is(ContextWord.To))
        {
            var token = Before(preposition.Start);
            for (var words = 0; words < 3 && token.IsCapital; words++)
            {
                token = Before(token.Start);
                if (token.Is(ContextWord.From))
                {
                    return PlaceRelation.To;
                }
            }
        }

        return null;
    }

    /// <summary>Whether "and" joins the second place of "between X and Y".</summary>
    private bool IsBetween(ContextToken and)
    {
        var token = Before(and.Start);
        for (var words = 0; words < 5 && token.Exists; words++)
        {
            if (token.Is(ContextWord.Between))
            {
                return true;
            }

            token = Before(token.Start);
        }

        return false;
    }

    /// <summary>The length of a possessive s right behind the name.</summary>
    private int Possessive()
    {
        if (_end + 1 >= _text.Length)
        {
            return 0;
        }

        var apostrophe = TextWords.Decode(_text, _end, out var length);
        return Letters.Fold(apostrophe) == Letters.Apostrophe && _end + length < _text.Length && int.CreateTruncating(_text[_end + length]) == 's' ? length + 1 : 0;
    }

    private static PlaceRelation DirectionOf(ContextWord word) => (word & ContextWord.Direction) switch
    {
        ContextWord.North => PlaceRelation.NorthOf,
        ContextWord.South => PlaceRelation.SouthOf,
        ContextWord.East => PlaceRelation.EastOf,
        ContextWord.West => PlaceRelation.WestOf,
        ContextWord.North | ContextWord.East => PlaceRelation.NorthEastOf,
        ContextWord.North | ContextWord.West => PlaceRelation.NorthWestOf,
        ContextWord.South | ContextWord.East => PlaceRelation.SouthEastOf,
        _ => PlaceRelation.SouthWestOf,
    };

    /// <summary>
    /// UCDP's where_prec: 1 the place, 2 near it or up to 25 km away, 3 and 4 within a division, 5 between two places, further away, on the
    /// way or outside of a division, 6 within a country, 7 at sea.
    /// </summary>
    private static WherePrecision Precision(PlaceTraits traits, PlaceKind kind, PlaceRelation? relation, double? distance)
    {
        const PlaceTraits Wide = PlaceTraits.Province | PlaceTraits.District | PlaceTraits.Country | PlaceTraits.Extended;
        if (relation is null || relation == PlaceRelation.PartOf)
        {
            return (traits & Wide) switch
            {
                PlaceTraits.None => WherePrecision.Exact,
                PlaceTraits.District => WherePrecision.District,
                PlaceTraits.Province => WherePrecision.Province,
                PlaceTraits.Country => relation is null ? WherePrecision.Country : WherePrecision.Region,
                _ => kind == PlaceKind.Sea ? WherePrecision.International : WherePrecision.Region,
            };
        }

        var isNear = (traits & Wide) == 0 && relation != PlaceRelation.Between && relation != PlaceRelation.Towards
            && relation != PlaceRelation.From && relation != PlaceRelation.To && distance is null or <= NearDistance;
        return isNear ? WherePrecision.Near : WherePrecision.Region;
    }
}
