namespace DeirZour.Tabular;

/// <content>How it was done.</content>
public sealed partial record AtrocityRow
{
    /// <summary><c>Organization of Violence</c>: in what form the violence came.</summary>
    public AtrocityOrganization? Organization { get; init; }

    /// <summary><c>Weapons</c>: by what means.</summary>
    public AtrocityWeapon? Weapon { get; init; }

    /// <summary><c>Intent</c>: whether non-combatants were meant.</summary>
    public string? Intent { get; init; }

    /// <summary><c>Regrets</c>: what the perpetrators said afterwards.</summary>
    public string? Regrets { get; init; }

    /// <summary><c>Collateral Damage</c>: whether the deaths were collateral damage.</summary>
    public string? CollateralDamage { get; init; }

    /// <summary><c>Food/Aid as a Weapon</c>: whether food or aid was used as a weapon.</summary>
    public bool? FoodOrAidAsWeapon { get; init; }

    /// <summary><c>Scorched Earth Tactics</c>: whether land and homes were laid waste.</summary>
    public bool? ScorchedEarth { get; init; }

    /// <summary><c>Human Shields</c>: whether people were used as shields.</summary>
    public bool? HumanShields { get; init; }

    /// <summary><c>Rape</c>: whether there was rape.</summary>
    public bool? Rape { get; init; }

    /// <summary><c>Targeted Assassinations</c>: whether victims were picked.</summary>
    public bool? TargetedAssassinations { get; init; }

    /// <summary><c>Mass Detentions</c>: whether many were detained.</summary>
    public bool? MassDetentions { get; init; }

    /// <summary><c>Sieges/Closures</c>: whether a place was closed off.</summary>
    public bool? Sieges { get; init; }

    /// <summary><c>Kidnappings</c>: whether people were kidnapped.</summary>
    public bool? Kidnappings { get; init; }

    /// <summary><c>Disappearances</c>: whether people disappeared.</summary>
    public bool? Disappearances { get; init; }

    /// <summary><c>Other Tactics</c>: whether there were other tactics of the kind.</summary>
    public bool? OtherTactics { get; init; }
}
