using System.Collections.Concurrent;

namespace InferCheck.Site.Http.Answers;

/// <summary>
/// All answers of one version on one day. Pages have a shelf of their own, so that a flood of questions or wrong addresses cannot push them out.
/// </summary>
internal sealed class AnswerGeneration(object version, DateOnly day, long mostBytes)
{
    private readonly AnswerLruCache pages = new(mostBytes * 3 / 4);
    private readonly AnswerLruCache questions = new(mostBytes / 4);

    /// <summary>What is being rendered at the moment; who asks for the same waits for it.</summary>
    public ConcurrentDictionary<AnswerKey, TaskCompletionSource<Answer?>> Rendering { get; } = new();

    public long Bytes => pages.Bytes + questions.Bytes;

    public int Count => pages.Count + questions.Count;

    /// <summary>Ages and what is overdue are counted in days, so that no answer outlives its day.</summary>
    public bool IsFor(object other, DateOnly today) => ReferenceEquals(version, other) && day == today;

    public Answer? Find(AnswerKey key) => pages.Find(key) ?? questions.Find(key);

    public void Add(AnswerKey key, Answer answer) => ShelfOf(key, answer).Add(key, answer);

    public AnswerBody Body(AnswerKey key, Answer answer, ContentCoding coding)
    {
        var body = answer.Body(coding, out var isNew);
        if (isNew)
        {
            ShelfOf(key, answer).Grow(body.Bytes.Length);
        }

        return body;
    }

    private AnswerLruCache ShelfOf(AnswerKey key, Answer answer) => key.HasQuery || answer.Status != StatusCodes.Status200OK ? questions : pages;
}
