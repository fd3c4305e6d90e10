using System.Globalization;
using System.IO.Compression;
using System.Text;
using InferCheck.Site.Http.Answers;
using Microsoft.Extensions.Primitives;

namespace InferCheck.Tests.Hostile;

/// <summary>Kept answers take the memory they are allowed and no more, whatever addresses they were asked for under.</summary>
public sealed class KeptMemoryTests
{
    private const int Entries = 3_000;
    private const long Budget = 4_000_000;

    public static TheoryData<int, int, int> Sizes => new()
    {
        { 9, 20, 300 }, { 255, 20, 300 }, { 9, 2_000, 300 }, { 255, 2_000, 0 }, { 15_000, 2_000, 300 }, { 9, 20, 9_000 },
    };

    /// <summary>Allocated by this thread alone, so that no other test can be seen in it.</summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_is_counted_is_at_least_what_is_taken(int host, int target, int body)
    {
        var shelf = new AnswerLruCache(long.MaxValue);
        var bytes = Encoding.ASCII.GetBytes(new string('x', body));
        Fill(shelf, 100, host, target, bytes);
        var (counted, taken) = (shelf.Bytes, GC.GetAllocatedBytesForCurrentThread());
        Fill(shelf, 100, host, target, bytes, from: 100);
        (counted, taken) = (shelf.Bytes - counted, GC.GetAllocatedBytesForCurrentThread() - taken);
        Assert.True(counted >= taken, $"{counted} bytes were counted for {taken} that were taken");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void However_many_come_the_budget_holds(int host, int target, int body)
    {
        var shelf = new AnswerLruCache(Budget);
        var bytes = Encoding.ASCII.GetBytes(new string('x', body));
        for (var round = 0; round < Entries / 100; round++)
        {
            Fill(shelf, 100, host, target, bytes, round * 100);
            Assert.InRange(shelf.Bytes, 1, Budget);
        }

        Assert.InRange(shelf.Count, 1, Budget / ((host + target) * sizeof(char)));
    }

    private static void Fill(AnswerLruCache shelf, int count, int host, int target, byte[] body, int from = 0)
    {
        for (var number = 0; number < count; number++)
        {
            var key = new AnswerKey(Text(host, from + number), Text(target, from + number));
            KeyValuePair<string, StringValues>[] headers = [new("Content-Type", "text/html; charset=utf-8"), new("Link", Text(target, number))];
            shelf.Add(key, new Answer(200, headers, $"\"{Text(32, number)}\"", body, isPacked: false, CompressionLevel.Fastest, ContentCoding.Identity));
        }
    }

    private static string Text(int length, int number) => string.Create(length, number, static (text, number) =>
    {
        text.Fill('x');
        number.TryFormat(text, out _, provider: CultureInfo.InvariantCulture);
    });
}
