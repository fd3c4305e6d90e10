using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Policies;

namespace InferCheck.Tests.Policies;

/// <summary>Policies nobody would write, to find where readers of the same question could differ.</summary>
internal static class RandomPolicy
{
    public static Policy Make(Random random, Catalog catalog, bool isUniform)
    {
        var acceptsOnlyIf = random.Next(2) == 0;
        var rules = Rules(random, catalog.Vocabulary, acceptsOnlyIf, isUniform).ToList();
        return new Policy
        {
            AcceptsOnlyIf = acceptsOnlyIf,
            Preset = rules.Count == 0 || random.Next(3) == 0 ? Pick(random, catalog.Vocabulary.Presets) : null,
            Rules = rules,
            SilenceFails = random.Next(2) == 0,
            Exceptions = [.. Exceptions(random, catalog)],
            Supposed = Supposed.Of(
                catalog.Vocabulary,
                [.. catalog.Vocabulary.Suppositions.Select(supposition => supposition.Key).Where(_ => random.Next(3) == 0)],
                random.Next(3) == 0 ? [Pick(random, catalog.Vocabulary.Companies).Key] : []),
        };
    }

    private static IEnumerable<PolicyRule> Rules(Random random, Vocabulary vocabulary, bool acceptsOnlyIf, bool isUniform) =>
        from topic in vocabulary.Topics
        where topic.HasValues && random.Next(5) == 0
        let accepted = topic.Values.Select(value => value.Key).Where(_ => random.Next(2) == 0).DefaultIfEmpty(topic.Values[0].Key).ToList()
        select new PolicyRule(new Requirement(topic.Key, accepted) { Strict = isUniform ? !acceptsOnlyIf : random.Next(2) == 0 }, default);

    private static IEnumerable<PolicyException> Exceptions(Random random, Catalog catalog) =>
        Enumerable.Range(0, random.Next(4))
            .Select(_ => new PolicyException(
                Pick(random, catalog.Providers).Slug,
                Pick(random, [.. catalog.Vocabulary.Topics.Where(topic => topic.HasValues)]).Key,
                Pick(random, ["a pilot", "quote \" and: colon # no comment", "two\nlines", "数据", "no"]),
                new DateOnly(2026, 1, 1).AddDays(random.Next(800))))
            .DistinctBy(exception => (exception.Provider, exception.Topic));

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
