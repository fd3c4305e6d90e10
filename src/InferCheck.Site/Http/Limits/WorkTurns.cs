namespace InferCheck.Site.Http.Limits;

/// <summary>Lets a client do one thing after the other: whoever asks for a hundred at once has one processor at most, and others find one free.</summary>
internal sealed class WorkTurns
{
    private readonly Dictionary<Neighbourhood, (SemaphoreSlim Door, int Users)> doors = [];
    private readonly Lock counting = new();

    /// <summary>How many neighbourhoods do something at the moment.</summary>
    public int Count
    {
        get
        {
            lock (counting)
            {
                return doors.Count;
            }
        }
    }

    /// <summary>The client's own network first: who waits there holds up no neighbour.</summary>
    public async Task EnterAsync(Neighbourhood[] client)
    {
        foreach (var one in client)
        {
            await Door(one).WaitAsync();
        }
    }

    public void Leave(Neighbourhood[] client)
    {
        lock (counting)
        {
            foreach (var one in client)
            {
                var (door, users) = doors[one];
                doors[one] = (door, users - 1);
                door.Release();
                if (users is 1)
                {
                    doors.Remove(one);
                }
            }
        }
    }

    private SemaphoreSlim Door(Neighbourhood one)
    {
        lock (counting)
        {
            var (door, users) = doors.TryGetValue(one, out var known) ? known : (new SemaphoreSlim(one.Share), 0);
            doors[one] = (door, users + 1);
            return door;
        }
    }
}
