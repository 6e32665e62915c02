namespace DeirZour.Tests.Support;

/// <summary>Measures what an action allocates on the managed heap.</summary>
public static class Allocations
{
    /// <summary>Fails if the action still allocates after a warm-up.</summary>
    public static void None(Action action) => Assert.Equal(0, Bytes(action));

    /// <summary>The bytes that one run allocates on this thread, after a warm-up that fills caches and runs static initialisers.</summary>
    public static long Bytes(Action action)
    {
        for (var i = 0; i < 3; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
