using System.Collections.Concurrent;
using InferCheck.Store;

namespace InferCheck.Site.Live;

/// <summary>One baked file while it is served, with what has been derived from it. It is let go when it was replaced and its last reader has left.</summary>
internal sealed class ServedContent(ContentStore store, IDisposable? hold = null)
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> derived = new();
    private readonly Lock door = new();
    private int readers;
    private bool isReplaced;

    public ContentStore Store => store;

    /// <summary>What is worked out once for a content and shared by all who read it. A failure is not kept.</summary>
    public T Derived<T>(Func<T> make)
        where T : class => (T)derived.GetOrAdd(typeof(T), static (_, make) => new Lazy<object>(make, LazyThreadSafetyMode.PublicationOnly), make).Value;

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
