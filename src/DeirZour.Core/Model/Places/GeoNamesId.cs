using System.Globalization;

namespace DeirZour;

/// <summary>The number of an entry in GeoNames.</summary>
/// <remarks>1 or more. Equality is by number. <c>default</c> is 0, which no entry has. Thread safe.</remarks>
public readonly record struct GeoNamesId
{
    /// <summary>Makes the id.</summary>
    /// <param name="value">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public GeoNamesId(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        Value = value;
    }

    /// <summary>The number.</summary>
    public int Value { get; }

    /// <summary>The number in digits.</summary>
    /// <returns>For example <c>170793</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
