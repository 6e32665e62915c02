namespace DeirZour.Tabular;

/// <summary>PITF <c>Weapons</c>: by what means. Source: PITF Worldwide Atrocities codebook and files; PITF has names and no numbers.</summary>
public enum AtrocityWeapon
{
    /// <summary><c>Firearms</c>.</summary>
    Firearms,

    /// <summary><c>Heavy Weapons</c>.</summary>
    HeavyWeapons,

    /// <summary><c>Explosives</c>.</summary>
    Explosives,

    /// <summary><c>Suicide Bombing</c>.</summary>
    SuicideBombing,

    /// <summary><c>Primitive Weapons</c>.</summary>
    Primitive,

    /// <summary><c>Unclear/Other</c>.</summary>
    Other,
}
