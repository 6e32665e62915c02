namespace DeirZour;

/// <summary>A record of a dataset: a <see cref="Source"/>, <see cref="Document"/>, <see cref="Actor"/>, <see cref="Place"/>,
/// <see cref="ConflictEvent"/>, <see cref="CasualtyClaim"/> or <see cref="Statement"/>.</summary>
public interface IRecord
{
    /// <summary>The text of the record's id.</summary>
    string RecordId { get; }
}
