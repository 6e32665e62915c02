namespace DeirZour;

/// <summary>The names by which the library's own enumerations are written in JSON, CSV and on the command line.</summary>
/// <remarks>They are part of the format: a member may be renamed in code, its wire name never changes. Matching is case-sensitive.</remarks>
public static class WireNames
{
    /// <summary>The wire name of a member.</summary>
    /// <typeparam name="TEnum">An enumeration of this library.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    /// <exception cref="NotSupportedException">The enumeration has no wire names.</exception>
    public static string Get<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        foreach (var (member, name) in NamesOf<TEnum>())
        {
            if (EqualityComparer<TEnum>.Default.Equals(member, value))
            {
                return name;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a member of {typeof(TEnum).Name}.");
    }

    /// <summary>Finds a member by its wire name.</summary>
    /// <typeparam name="TEnum">An enumeration of this library.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="value">The member, or <c>default</c>.</param>
    /// <returns>Whether there is such a member.</returns>
    /// <exception cref="NotSupportedException">The enumeration has no wire names.</exception>
    public static bool TryParse<TEnum>(ReadOnlySpan<char> name, out TEnum value)
        where TEnum : struct, Enum
    {
        foreach (var (member, known) in NamesOf<TEnum>())
        {
            if (name.SequenceEqual(known))
            {
                value = member;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>All members with their wire names, in the order of declaration.</summary>
    /// <typeparam name="TEnum">An enumeration of this library.</typeparam>
    /// <returns>The table.</returns>
    /// <exception cref="NotSupportedException">The enumeration has no wire names.</exception>
    public static IReadOnlyList<(TEnum Value, string Name)> All<TEnum>()
        where TEnum : struct, Enum => Array.AsReadOnly(NamesOf<TEnum>());

    private static (TEnum Value, string Name)[] NamesOf<TEnum>()
        where TEnum : struct, Enum =>
        Table<TEnum>.Names ?? throw new NotSupportedException($"{typeof(TEnum).Name} has no wire names.");

    private static object? TableOf(Type type)
    {
        if (type == typeof(Outcome))
        {
            return new (Outcome, string)[]
            {
                (Outcome.Killed, "killed"), (Outcome.Wounded, "wounded"), (Outcome.KilledOrWounded, "killedOrWounded"),
                (Outcome.Missing, "missing"), (Outcome.Captured, "captured"), (Outcome.Displaced, "displaced"),
                (Outcome.Besieged, "besieged"), (Outcome.OtherAffected, "otherAffected"),
            };
        }

        if (type == typeof(CountQualifier))
        {
            return new (CountQualifier, string)[]
            {
                (CountQualifier.Vague, "vague"), (CountQualifier.Exact, "exact"), (CountQualifier.AtLeast, "atLeast"),
                (CountQualifier.MoreThan, "moreThan"), (CountQualifier.AtMost, "atMost"), (CountQualifier.About, "about"),
                (CountQualifier.Range, "range"), (CountQualifier.Unquantified, "unquantified"), (CountQualifier.None, "none"),
            };
        }

        if (type == typeof(Scope))
        {
            return new (Scope, string)[]
            {
                (Scope.Incident, "incident"), (Scope.Window, "window"), (Scope.Cumulative, "cumulative"), (Scope.Background, "background"),
            };
        }

        if (type == typeof(VictimGroup))
        {
            return new (VictimGroup, string)[]
            {
                (VictimGroup.Unspecified, "unspecified"), (VictimGroup.Civilian, "civilian"), (VictimGroup.Combatant, "combatant"),
                (VictimGroup.Security, "security"), (VictimGroup.Child, "child"), (VictimGroup.Woman, "woman"),
                (VictimGroup.Medic, "medic"), (VictimGroup.Journalist, "journalist"), (VictimGroup.AidWorker, "aidWorker"),
            };
        }

        if (type == typeof(Voice))
        {
            return new (Voice, string)[] { (Voice.Own, "own"), (Voice.Reported, "reported"), (Voice.Quoted, "quoted") };
        }

        if (type == typeof(Basis))
        {
            return new (Basis, string)[] { (Basis.Stated, "stated"), (Basis.Resolved, "resolved"), (Basis.Inferred, "inferred") };
        }

        if (type == typeof(LinkKind))
        {
            return new (LinkKind, string)[]
            {
                (LinkKind.PartOf, "partOf"), (LinkKind.SameAs, "sameAs"), (LinkKind.Supersedes, "supersedes"), (LinkKind.Contradicts, "contradicts"),
            };
        }

        if (type == typeof(PlaceMatch))
        {
            return new (PlaceMatch, string)[]
            {
                (PlaceMatch.Exact, "exact"), (PlaceMatch.Alias, "alias"), (PlaceMatch.Folded, "folded"),
                (PlaceMatch.Romanised, "romanised"), (PlaceMatch.Approximate, "approximate"), (PlaceMatch.Inferred, "inferred"),
            };
        }

        if (type == typeof(WherePrecision))
        {
            return new (WherePrecision, string)[]
            {
                (WherePrecision.Exact, "exact"), (WherePrecision.Near, "near"), (WherePrecision.District, "district"),
                (WherePrecision.Province, "province"), (WherePrecision.Region, "region"), (WherePrecision.Country, "country"),
                (WherePrecision.International, "international"),
            };
        }

        if (type == typeof(Severity))
        {
            return new (Severity, string)[]
            {
                (Severity.Information, "information"), (Severity.Warning, "warning"), (Severity.Error, "error"),
            };
        }

        return null;
    }

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static (TEnum Value, string Name)[]? Names { get; } = ((TEnum, string)[]?)TableOf(typeof(TEnum));
    }
}
