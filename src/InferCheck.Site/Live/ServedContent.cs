using System.Collections.Concurrent;
using InferCheck.Store;

namespace InferCheck.Site.Live;

/// <summary>One baked file while it is served, with what has been derived from it. It is let go when it was replaced and its last reader has left.</summary>
internal sealed class ServedContent(ContentStore store, IDisposable? hold = null)
{
    private readonly ConcurrentDictionary<Type, object> derived = new();
    private readonly Lock making = new();
    private readonly Lock door = new();
    private int readers;
    private bool isReplaced;

    public ContentStore Store => store;

    /// <summary>What is worked out once for a content and shared by all who read it. A failure is not kept.</summary>
    public T Derived<T>(Func<T> make)
        where T : class
    {
        if (derived.TryGetValue(typeof(T), out var known))
        {
            return (T)known;
        }

        // Each makes it by its own means or finds it made: what another request was making it with may be gone by now.
        lock (making)
        {
            return (T)derived.GetOrAdd(typeof(T), static (_, make) => make(), make);
        }
    }

    /// <summary>False when the content was replaced and left in the meantime.</summary>
    public bool TryEnter()
    {
        lock (door)
        {
            if (isReplaced && readers == 0)
            {
                return false;
            }

            readers++;
            return true;
        }
    }

    public void Leave()
    {
        lock (door)
        {
            readers--;
            if (!isReplaced || readers > 0)
            {
                return;
            }
        }

        LetGo();
    }

    public void Replace()
    {
        lock (door)
        {
            isReplaced = true;
            if (readers > 0)
            {
                return;
            }
        }

        LetGo();
    }

    private void LetGo()
    {
        store.Release();
        hold?.Dispose();
    }
}
