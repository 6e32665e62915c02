namespace DeirZour.Text;

/// <summary>How a time expression uses its moments.</summary>
internal enum TimeBound : byte
{
    /// <summary>At the moment.</summary>
    At,

    /// <summary>From the moment on: "since September".</summary>
    Since,

    /// <summary>Up to the moment: "by Monday".</summary>
    Until,

    /// <summary>From the first moment to the last: "between Friday and Sunday".</summary>
    Between,
}
