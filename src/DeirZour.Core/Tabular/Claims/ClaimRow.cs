namespace DeirZour.Tabular;

/// <summary>One row of our own table: one casualty claim or statement, and what helps to read it by itself.</summary>
/// <remarks>
/// <para>Every property stands for one column, whose name its documentation begins with; all are <see langword="null"/> or empty where
/// the file does not have the column, the cell is empty or has blanks alone, or the cell could not be read, which is a finding of the
/// reader.</para>
/// <para>Equality is by value, lists and positions in the file included. Thread safe.</para>
/// </remarks>
public sealed partial record ClaimRow : DatasetRow<ClaimColumn>
{
    /// <summary><c>type</c>: whether the row is a casualty claim or a statement.</summary>
    public ClaimRowType? Type { get; init; }

    /// <summary><c>id</c>: see <see cref="Claim.Id"/>.</summary>
    public Id<Claim>? Id { get; init; }

    /// <summary><c>outcome</c>: see <see cref="CasualtyClaim.Outcome"/>.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary><c>count</c>: see <see cref="CasualtyClaim.Count"/> and <see cref="Statement.Quantity"/>.</summary>
    public CountRange? Count { get; init; }

    /// <summary><c>count_min</c>: the <see cref="CountRange.Min"/> of <see cref="Count"/>, which counts where both are given.</summary>
    public long? CountMin { get; init; }

    /// <summary><c>count_max</c>: the <see cref="CountRange.Max"/> of <see cref="Count"/>, which counts where both are given.</summary>
    public long? CountMax { get; init; }

    /// <summary><c>count_qualifier</c>: the <see cref="CountRange.Qualifier"/> of <see cref="Count"/>, which counts where both are given.</summary>
    public CountQualifier? CountQualifier { get; init; }

    /// <summary><c>unit</c>: see <see cref="Quantity.Unit"/>.</summary>
    public string? Unit { get; init; }

    /// <summary><c>victim_group</c>: see <see cref="Victims.Group"/>.</summary>
    public VictimGroup? VictimGroup { get; init; }

    /// <summary><c>victim_phrase</c>: see <see cref="Victims.Phrase"/>.</summary>
    public string? VictimPhrase { get; init; }

    /// <summary><c>victim_actor</c>: see <see cref="Victims.Actor"/>.</summary>
    public Id<Actor>? VictimActor { get; init; }

    /// <summary><c>scope</c>: see <see cref="CasualtyClaim.Scope"/>.</summary>
    public Scope? Scope { get; init; }

    /// <summary><c>statement_kind</c>: see <see cref="Statement.Kind"/>.</summary>
    public StatementKind? StatementKind { get; init; }

    /// <summary><c>summary</c>: see <see cref="Statement.Summary"/>.</summary>
    public string? Summary { get; init; }

    /// <summary><c>links</c>: see <see cref="Claim.Links"/>; <c>kind:id</c> separated by semicolons in the file.</summary>
    public EquatableArray<ClaimLink> Links { get; init; }

    /// <summary><see cref="Id"/> as text, by which findings name the row; <see langword="null"/> without one.</summary>
    public override string? RecordId => Id?.Value;

    private protected override TableSchema<ClaimColumn> Schema => ClaimColumns.Schema;
}
