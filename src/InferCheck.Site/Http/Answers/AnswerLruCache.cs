using System.Collections.Concurrent;

namespace InferCheck.Site.Http.Answers;

/// <summary>Answers up to a number of bytes; when it is full, those not used for longest go first.</summary>
internal sealed class AnswerLruCache(long mostBytes)
{
    /// <summary>A full shelf is emptied by an eighth at a time, so that sorting it is rare.</summary>
    private const int Share = 8;

    /// <summary>What an entry costs beside its key, its headers and its body.</summary>
    private const int Overhead = 1_024;

    private readonly ConcurrentDictionary<AnswerKey, Answer> answers = new();
    private readonly Lock emptying = new();
    private long bytes;
    private long now;

    public long Bytes => Interlocked.Read(ref bytes);

    public int Count => answers.Count;

    public Answer? Find(AnswerKey key)
    {
        if (!answers.TryGetValue(key, out var answer))
        {
            return null;
        }

        // Time passes only when something is added: reading writes nothing as long as nothing changes.
        var time = Volatile.Read(ref now);
        if (answer.LastUsed != time)
        {
            answer.LastUsed = time;
        }

        return answer;
    }

    public void Add(AnswerKey key, Answer answer)
    {
        answer.LastUsed = Interlocked.Increment(ref now);
        var size = SizeOf(key, answer);
        if (size <= mostBytes / Share && answers.TryAdd(key, answer))
        {
            Grow(size);
        }
    }

    /// <summary>Called when a body was packed once more.</summary>
    public void Grow(long more)
    {
        if (Interlocked.Add(ref bytes, more) > mostBytes)
        {
            Empty();
        }
    }

    private static int SizeOf(AnswerKey key, Answer answer) => key.Bytes + answer.Bytes + Overhead;

    /// <summary>Counts anew, because bodies are packed while answers come and go.</summary>
    private void Empty()
    {
        lock (emptying)
        {
            var kept = 0L;
            foreach (var (key, answer) in answers.ToArray().OrderByDescending(pair => pair.Value.LastUsed))
            {
                var size = SizeOf(key, answer);
                if (kept + size <= mostBytes - (mostBytes / Share))
                {
                    kept += size;
                }
                else
                {
                    answers.TryRemove(key, out _);
                }
            }

            Interlocked.Exchange(ref bytes, kept);
        }
    }
}
