namespace DeirZour.Text;

/// <summary>What a noun says about a speaker.</summary>
[Flags]
internal enum SpeakerNoun : byte
{
    None = 0,

    /// <summary>With "the" it stands for the speaker named before: "the group", "the monitor".</summary>
    Reference = 1,

    /// <summary>A role that one person speaks in: "director", "spokesman".</summary>
    Person = 2,

    /// <summary>An organisation, or people without a name, that speaks: "ministry", "witnesses".</summary>
    Body = 4,
}
