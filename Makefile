# What a developer does all day. Everything here is a short name for ./mvnw or ./throughline.
MVN = ./mvnw -B -ntp

.PHONY: help fast check fmt golden trace mutate mutants bench bench-long bench-asof faults \
    bench-readers cluster cluster-check css aot demo clean

help:
	@sed -n 's/^# *make \([a-z-]*\)/make \1/p' Makefile

# make fast     the tests that start no server and no database, in under 90 s
fast:
	$(MVN) -q test -DexcludedGroups=server -Dsurefire.failIfNoSpecifiedTests=false

# make check    everything, 20,000 random histories, more kills, pinned answers after 100,000 further events
check:
	$(MVN) verify -Dthroughline.rounds=20 -Dthroughline.kills=20 -Dthroughline.further=100000

# make fmt      lays out the Java sources
fmt:
	$(MVN) -q spotless:apply

# make golden   writes the JSON Schemas and golden files anew; look at the difference before you commit it
golden:
	./mvnw -q -B -pl events-schema -am test -Dthroughline.golden=write
	git status --short -- events-schema

# make trace    writes docs/traceability.md anew from the rows and the names of the tests
trace:
	$(MVN) -q -pl apps/acceptance -am test -Dthroughline.trace=write \
	    -Dtest=TraceabilityTest -Dsurefire.failIfNoSpecifiedTests=false
	git status --short -- docs

# make mutate   changes the rules one by one, asks whether a test notices, and writes docs/mutation.md
mutate:
	$(MVN) -q -Pmutate -pl events-schema,command-side,query-side -am process-test-classes
	$(MVN) -q -pl apps/acceptance -am test -Dthroughline.mutation=write \
	    -Dtest=MutationPageTest -Dsurefire.failIfNoSpecifiedTests=false
	git status --short -- docs

# make mutants  changes bundles, receipts and checkpoints byte by byte, ten million times: none may pass
mutants:
	$(MVN) -pl events-schema -am test -Dthroughline.mutants=10000000 -Dtest=MutantsTest \
	    -Dsurefire.failIfNoSpecifiedTests=false

# make bench    measures ours beside ceilings and beside others, about 25 minutes, and writes docs/performance.md;
#               BENCH="-Dbench.rounds=1 -Dbench.seconds=0.2 -Dbench.events=1000" for a quick look,
#               -Dbench.only=cd for the workloads (c) and (d) alone, which leaves that page as it is
BENCHMARK = $$(.mvn/jdk25)/bin/java -Xmx1g $(BENCH) \
    -cp "$$(cat apps/benchmarks/target/classpath):apps/benchmarks/target/classes" org.throughline.benchmarks
bench:
	$(MVN) -q -pl apps/benchmarks,apps/standalone,apps/cluster -am package -DskipTests
	$(BENCHMARK).Bench

# make bench-long   appends 20 million events (30 GB of disk), and writes docs/performance-long.md
bench-long:
	$(MVN) -q -pl apps/benchmarks -am package -DskipTests
	$(BENCHMARK).LongBench

# make bench-asof   reads cases as of past points of 2 million events, in 12 minutes; writes docs/performance-asof.md;
#               BENCH=-Dbench.asof.events=2000000,10000000 for two sizes side by side, 20 minutes (30 GB of disk)
bench-asof:
	$(MVN) -q -pl apps/benchmarks,apps/standalone -am package -DskipTests
	$(BENCHMARK).AsOf

# make faults   lets processes, disks and transactions fail under load, about an hour, follows others' logs too,
#               and writes docs/faults.md; KILLS=10 for a quick look
KILLS = 100
faults:
	$(MVN) -q -pl apps/benchmarks,apps/cluster,apps/standalone -am package -DskipTests
	$(BENCHMARK).Readers
	$(MVN) -pl apps/acceptance -am verify -Dthroughline.faults=write -Dthroughline.kills=$(KILLS) -Dtest=FaultPageTest \
	    -Dsurefire.failIfNoSpecifiedTests=false

# make bench-readers  the part of docs/faults.md about the readers of others alone, in three minutes
bench-readers:
	$(MVN) -q -pl apps/benchmarks -am package -DskipTests
	$(BENCHMARK).Readers

# make cluster  starts both sides, PostgreSQL and a Kafka broker as processes of this machine; Ctrl-C stops them
cluster:
	$(MVN) -q -DskipTests -pl apps/cluster,apps/standalone -am package
	$$(.mvn/jdk25)/bin/java -Xmx128m -cp "$$(cat apps/cluster/target/classpath):apps/cluster/target/classes" \
	    org.throughline.cluster.LocalCluster apps/standalone/target/throughline.jar

# make cluster-check  the black-box suites against a cluster instead of one process
cluster-check:
	$(MVN) -q -DskipTests -pl apps/cluster,apps/standalone -am package
	$(MVN) -pl apps/acceptance -am verify -Dthroughline.cluster=true -Dsurefire.failIfNoSpecifiedTests=false \
	    -Dtest='ContractTest,BadInputTest,WhoMayTest,CrowdTest,QuestionsTest,EveryTypeTest,ClosureGateTest,PracticeGateTest,Import*Test,ErasureInACluster'

# make css      compiles the style sheet from govuk-frontend (needs node; the result is committed)
css:
	query-side/src/main/assets/build.sh

# make aot      lets Java write down what a start loads, for faster starts
aot:
	./throughline aot

# make demo     starts the demo
demo:
	./throughline demo

# make clean    removes what was built; data directories stay
clean:
	$(MVN) -q clean
