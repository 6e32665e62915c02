namespace DeirZour.Gazetteers;

/// <summary>What the kind of a place says about its name in a text.</summary>
[Flags]
internal enum PlaceTraits : byte
{
    /// <summary>A place like any other, small enough to be a point.</summary>
    None = 0,

    /// <summary>People live there close together.</summary>
    Settlement = 1 << 0,

    /// <summary>So little known that its name in the middle of other capitals is probably part of another name.</summary>
    Minor = 1 << 1,

    /// <summary>A part of a settlement, with a name like that of a person or thing.</summary>
    Section = 1 << 2,

    /// <summary>A first-order division.</summary>
    Province = 1 << 3,

    /// <summary>A second-order division or a smaller one.</summary>
    District = 1 << 4,

    /// <summary>A state.</summary>
    Country = 1 << 5,

    /// <summary>Longer or wider than a point, and not a division: a region, river, road, border or sea.</summary>
    Extended = 1 << 6,

    /// <summary>An airport or air base.</summary>
    Airport = 1 << 7,
}
