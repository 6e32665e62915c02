using System.Diagnostics.CodeAnalysis;

namespace DeirZour;

/// <summary>What a streaming reader delivers next: a record, or a finding. Findings about a record come before it.</summary>
/// <typeparam name="T">The type of record.</typeparam>
/// <remarks>Equality is by value. <c>default</c> holds neither. Thread safe.</remarks>
public readonly record struct RecordRead<T>
    where T : class
{
    /// <summary>Delivers a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="position">Where it starts in the input.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public RecordRead(T record, TextPosition position)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        Position = position;
    }

    /// <summary>Delivers a finding.</summary>
    /// <param name="diagnostic">The finding; its position becomes that of this.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public RecordRead(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        Diagnostic = diagnostic;
        Position = diagnostic.Position.GetValueOrDefault();
    }

    /// <summary>The record, or <see langword="null"/> when this is a finding.</summary>
    public T? Record { get; }

    /// <summary>The finding, or <see langword="null"/> when this is a record.</summary>
    public Diagnostic? Diagnostic { get; }

    /// <summary>Where the record starts, or where the finding is.</summary>
    public TextPosition Position { get; }

    /// <summary>Whether this is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsRecord => Record is not null;
}
